import type { Item, ItemId, LaneId, Point } from '@samenspel/shared/records';
import { placeItem, whereIn } from './items/index.ts';

/** Where a connector is drawn from and to, in board units; undefined: it is not drawn, or is no connector. */
export function drawnEnds(
  board: { readonly items: ReadonlyMap<ItemId, Item>; readonly lanes: readonly LaneId[] },
  id: ItemId,
): readonly [Point, Point] | undefined {
  const item = board.items.get(id);
  if (item?.type !== 'connector') return undefined;
  const find = whereIn(board.items);
  const where = (at: ItemId) => (board.lanes.includes(at) ? undefined : find(at));
  const line = placeItem(item, where)?.layout.line;
  const from = line?.points.at(0);
  const to = line?.points.at(-1);
  return from && to && [from, to];
}
