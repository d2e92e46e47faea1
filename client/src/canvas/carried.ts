import type { Item, ItemId, Point } from '@samenspel/shared/records';
import { changed, type Change } from '../tools/transform/change.ts';
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

/** Items as they lie while they are pulled at, and the connectors that follow them; from bottom to top. */
export function changedItems(
  scene: ItemScene,
  records: ReadonlyMap<ItemId, Item>,
  changes: readonly Change[],
): SceneItem[] {
  const to = new Map(changes.map((change) => [change.id, change]));
  const there = whereIn(records);
  const where: Where = (id) => {
    const [item, change] = [records.get(id), to.get(id)];
    return item && change ? placeItem(changed(item, change))?.layout : there(id);
  };
  const ids = new Set(to.keys());
  const follow = new Set(connectorsAt(scene, ids).map(({ item }) => item.id));
  return scene.items.flatMap(({ item }) => {
    const change = to.get(item.id);
    if (!change && !follow.has(item.id)) return [];
    return placeItem(change ? changed(item, change) : item, where) ?? [];
  });
}
