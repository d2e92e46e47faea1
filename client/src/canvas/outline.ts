import { type ItemId, middleOf, type Point, type Rect, WHOLE } from '@samenspel/shared/records';
import type { BoardState } from '../state/boardStore.ts';
import { changed, type Change } from '../tools/transform/change.ts';
import type { LadderScene } from './ladder/index.ts';
import { placeItem, whereIn } from './items/index.ts';

/** The line round something that is chosen: a turned box, or of a connector the line itself. */
export interface Outline {
  readonly box: Rect;
  readonly angle: number;
  readonly line: readonly Point[] | undefined;
}

/** The outline of an item, or of its head when it is a lane. @param change how it would lie */
export function outlineOf(
  { items, lanes }: Pick<BoardState, 'items' | 'lanes'>,
  { layout }: Pick<LadderScene, 'layout'>,
  id: ItemId,
  change?: Change,
): Outline | undefined {
  const item = items.get(id);
  if (!item) return undefined;
  if (id !== WHOLE && lanes.includes(id)) {
    const box = layout.heads.find(({ lane }) => lane === id)?.rect;
    return box && { box, angle: 0, line: undefined };
  }
  const placed = placeItem(change ? changed(item, change) : item, whereIn(items));
  if (!placed) return undefined;
  const { box, angle, line } = placed.layout;
  return { box, angle, line: line?.pieces };
}

/** Adds an outline to the path. @param gap how far outside it, board units */
export function traceOutline(
  context: CanvasRenderingContext2D,
  { box, angle, line }: Outline,
  gap: number,
  radius: number,
): void {
  if (line) {
    line.forEach(([x, y], i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
    return;
  }
  const { x, y, width, height } = box;
  const wide = width + 2 * gap;
  const high = height + 2 * gap;
  if (angle === 0) {
    context.roundRect(x - gap, y - gap, wide, high, radius);
    return;
  }
  const [cx, cy] = middleOf(box);
  context.save();
  context.translate(cx, cy);
  context.rotate((angle * Math.PI) / 180);
  context.roundRect(-wide / 2, -high / 2, wide, high, radius);
  context.restore();
}
