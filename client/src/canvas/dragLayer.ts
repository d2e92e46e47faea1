import { STYLE, type Style, type Task } from '@samenspel/shared/records';
import type { BoardState } from '../state/boardStore.ts';
import type { DrawnStroke, ViewState } from '../state/viewStore.ts';
import type { Paint } from './layers.ts';
import { carriedConnectors, changedItems } from './carried.ts';
import { paintItem, placeItem, whereIn } from './items/index.ts';
import { fillOutline, outlineOf } from './items/stroke.ts';
import { paintOnly } from './paintBoard.ts';
import type { Scenery } from './scenery.ts';

/** Paints what one's own pointer holds: items on their way, a lane's head, the line being drawn. */
export function dragLayer({ open, items, look, onBoard }: Scenery): Paint {
  return (context) => {
    const { gesture, stroke, styles, carriedHead, draft, sending } = open.view.getState();
    const isHeld = gesture !== null || stroke !== null || carriedHead !== null || draft !== null;
    if (!isHeld && sending.length === 0) return;
    onBoard(context, () => {
      if (gesture?.kind === 'move') {
        const [dx, dy] = gesture.by;
        const ids = new Set(gesture.ids);
        const { items: records } = open.board.getState();
        const connectors = gesture.copy ? [] : carriedConnectors(items(), records, ids, gesture.by);
        for (const one of connectors) {
          paintItem(context, one, look());
          ids.delete(one.item.id);
        }
        context.translate(dx, dy);
        paintOnly(context, items(), look(), ids);
        context.translate(-dx, -dy);
      }
      if (gesture?.kind === 'transform') {
        const { items: records } = open.board.getState();
        for (const one of changedItems(items(), records, gesture.to)) {
          paintItem(context, one, look());
        }
      }
      const card = carriedHead && carriedCard(open.board.getState(), carriedHead);
      const placed = card && placeItem(card);
      if (placed) paintItem(context, placed, look());
      for (const image of sending) image.paint(context, look().zoom);
      const drawn = draft && placeItem(draft, whereIn(open.board.getState().items));
      if (drawn) paintItem(context, drawn, look());
      if (stroke) paintStroke(context, stroke, styles[stroke.pen]);
    });
  };
}

function paintStroke(
  context: CanvasRenderingContext2D,
  { points, pen }: DrawnStroke,
  style: Style,
): void {
  const { globalAlpha } = context;
  context.globalAlpha = globalAlpha * (style.opacity ?? STYLE.opacity);
  fillOutline(context, outlineOf(points, false, pen, style), style.colour, pen);
  context.globalAlpha = globalAlpha;
}

/** The task of a lane that is being dragged, as the card it would be. */
function carriedCard(
  { items }: BoardState,
  { task, pos }: NonNullable<ViewState['carriedHead']>,
): Task | undefined {
  const item = items.get(task);
  return item?.type === 'task' ? { ...item, pos } : undefined;
}
