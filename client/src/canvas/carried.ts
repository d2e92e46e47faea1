import type { Item, ItemId, Point } from '@samenspel/shared/records';
import { connectorsAt, type ItemScene } from './itemScene.ts';
import { type ItemLayout, placeItem, type SceneItem, type Where, whereIn } from './items/index.ts';

/** The connectors that a move of these items carries, as they run while it lasts. */
export function carriedConnectors(
  scene: ItemScene,
  records: ReadonlyMap<ItemId, Item>,
  ids: ReadonlySet<ItemId>,
  by: Point,
): SceneItem[] {
  const there = whereIn(records);
  const where: Where = (id) => {
    const layout = there(id);
    return layout && ids.has(id) ? shifted(layout, by) : layout;
  };
  return connectorsAt(scene, ids).flatMap(({ item }) => {
    const [x, y] = item.pos;
    const moved: Item = ids.has(item.id) ? { ...item, pos: [x + by[0], y + by[1]] } : item;
    return placeItem(moved, where) ?? [];
  });
}

function shifted(layout: ItemLayout, [dx, dy]: Point): ItemLayout {
  const { box } = layout;
  return { ...layout, box: { ...box, x: box.x + dx, y: box.y + dy } };
}
