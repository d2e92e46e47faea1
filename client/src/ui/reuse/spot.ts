import { intersects, type Point, type Rect } from '@samenspel/shared/records';
import { grown, placeItem, whereIn } from '../../canvas/items/index.ts';
import type { ActionContext } from '../../tools/index.ts';

/** Room that stays free round it, in board units. */
const GAP = 72;

/** The highest free place below the ladder for something of this size: the ladder itself grows to the right. */
export function freePlace(context: ActionContext, [width, height]: Point): Rect {
  const { items, lanes } = context.board();
  const bounds = context.ladder()?.bounds ?? { x: 0, y: 0, width: 0, height: 0 };
  const onLadder = new Set<string>(lanes);
  const where = whereIn(items);
  const taken = [...items.values()].flatMap((item) => {
    const placed = onLadder.has(item.id) ? undefined : placeItem(item, where);
    return placed ? [grown(placed.bounds, GAP)] : [];
  });
  let spot: Rect = { x: bounds.x, y: bounds.y + bounds.height + GAP, width, height };
  for (;;) {
    const inTheWay = taken.filter((rect) => intersects(rect, spot));
    if (inTheWay.length === 0) return spot;
    // Below all of them: further down every time, so there is an end to it.
    spot = { ...spot, y: Math.max(...inTheWay.map((rect) => rect.y + rect.height)) };
  }
}
