import type { Item, ItemId } from '@samenspel/shared/records';
import type { Placed } from '../tools/tool.ts';
import { kindOf, placeItem, whereIn } from './items/index.ts';

/** Where an item lies among these records, and what can be done with it by hand; undefined when it is not drawn. */
export function placedIn(records: ReadonlyMap<ItemId, Item>, item: Item): Placed | undefined {
  const scene = placeItem(item, whereIn(records));
  if (!scene) return undefined;
  const { layout, bounds } = scene;
  const { resizes, turns } = kindOf(item);
  const [from, to] = [layout.line?.points[0], layout.line?.points.at(-1)];
  return { box: layout.box, bounds, resizes, turns, ends: from && to && [from, to] };
}
