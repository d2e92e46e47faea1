import { type ItemId, type Rect, WHOLE } from '@samenspel/shared/records';
import { m } from '../i18n/index.ts';
import type { BoardState } from '../state/boardStore.ts';
import type { ViewState } from '../state/viewStore.ts';
import { type LadderScene, ladderScene, ownLook, paintPlacing } from './ladder/index.ts';
import type { Paint } from './layers.ts';
import { reducedMotion } from './motion.ts';
import { createOthers } from './others.ts';
import { boundsOf } from './paint/index.ts';
import { paintCursors, paintOthersWork } from './paintOthers.ts';
import { paintDrop, paintMarquee, paintSelection } from './paintOverlay.ts';
import type { Scenery } from './scenery.ts';

/** Paints what lies over the board: what is chosen, where things would go, and others. @param redraw asks for another frame, after so many milliseconds */
export function overlayLayer(
  { open, items, look, origin, onBoard }: Scenery,
  redraw: (after: number) => void,
): Paint {
  const followed = createOthers(reducedMotion);
  return (context) => {
    const state = open.board.getState();
    const view = open.view.getState();
    const present = open.presence.getState().others;
    const { others, again } = followed.frame(present, state, performance.now());
    const ladder = ladderScene(state);
    onBoard(context, () => {
      const where = (id: ItemId) => rectOf(state, ladder, id);
      paintOthersWork(context, others, items(), where, look());
      paintOwn(context, state, view, ladder);
    });
    const [x, y] = origin();
    const { zoom } = view.camera;
    paintCursors(context, others, (boardX, boardY) => [boardX * zoom + x, boardY * zoom + y]);
    if (again !== undefined) redraw(again);
  };
}

/** What a chosen item covers: its card, or its head when it is a lane. */
export function rectOf(
  { items, lanes }: Pick<BoardState, 'items' | 'lanes'>,
  { layout }: Pick<LadderScene, 'layout'>,
  id: ItemId,
): Rect | undefined {
  const item = items.get(id);
  if (!item) return undefined;
  if (id !== WHOLE && lanes.includes(id)) return layout.heads.find(({ lane }) => lane === id)?.rect;
  return boundsOf(item);
}

function paintOwn(
  context: CanvasRenderingContext2D,
  state: BoardState,
  view: ViewState,
  ladder: LadderScene,
): void {
  const { camera, selection, gesture, carriedHead, marquee, drop, placing } = view;
  const [dx, dy] = gesture?.kind === 'move' ? gesture.by : [0, 0];
  if (!carriedHead && selection.size > 0) {
    const rects = [...selection].flatMap((id) => rectOf(state, ladder, id) ?? []);
    context.translate(dx, dy);
    paintSelection(context, rects, camera.zoom);
    context.translate(-dx, -dy);
  }
  if (marquee) paintMarquee(context, marquee, camera.zoom);
  if (drop) paintDrop(context, ladder.layout, drop.before, camera.zoom);
  if (placing) {
    const marker = ownLook(state, placing.choice);
    const takeBack = m.ladder_take_back();
    paintPlacing(context, ladder, placing, { zoom: camera.zoom, marker, takeBack });
  }
}
