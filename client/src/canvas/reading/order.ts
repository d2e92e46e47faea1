import { contains, type Item, type ItemId, type Rect, stuckTo } from '@samenspel/shared/records';
import { middleOf } from '../items/index.ts';
import type { ItemScene, SceneItem } from '../itemScene.ts';

/** As far as a row reaches below its top at the most, so that one tall item does not make one row of a whole board; board units. */
const ROW = 160;

const known = new WeakMap<readonly SceneItem[], readonly ItemId[]>();

/**
 * The items in the order in which one reads them: frames first, each followed by what lies in it, then the rest; row
 * by row from the top, each from left to right; a connector after what it begins at. The ladder's lanes are not among
 * them: their list says who stands where.
 */
export function readingOrder({ items }: ItemScene): readonly ItemId[] {
  const before = known.get(items);
  if (before) return before;
  const order = ordered(items);
  known.set(items, order);
  return order;
}

function ordered(items: readonly SceneItem[]): ItemId[] {
  const frames = items.filter(({ item }) => item.type === 'frame');
  const inside = new Map<ItemId | null, SceneItem[]>();
  const following = new Map<ItemId, SceneItem[]>();
  const put = <Key>(map: Map<Key, SceneItem[]>, key: Key, one: SceneItem) => {
    const list = map.get(key);
    if (list) list.push(one);
    else map.set(key, [one]);
  };
  const ids = new Set(items.map(({ item }) => item.id));
  for (const one of items) {
    const from = one.item.type === 'connector' ? stuckTo(one.item.from) : undefined;
    if (from !== undefined && ids.has(from)) put(following, from, one);
    else put(inside, frameOf(one, frames)?.item.id ?? null, one);
  }
  const order: ItemId[] = [];
  const read = (one: SceneItem) => {
    const { id, type } = one.item;
    order.push(id);
    for (const connector of inRows(following.get(id) ?? [])) order.push(connector.item.id);
    if (type === 'frame') for (const part of inRows(inside.get(id) ?? [])) read(part);
  };
  const top = inRows(inside.get(null) ?? []);
  for (const one of top) if (one.item.type === 'frame') read(one);
  for (const one of top) if (one.item.type !== 'frame') read(one);
  return order;
}

/** What lies in each frame, in no order in particular. */
export function contentOfFrames({ items }: ItemScene): ReadonlyMap<ItemId, readonly Item[]> {
  const frames = items.filter(({ item }) => item.type === 'frame');
  const content = new Map<ItemId, Item[]>();
  if (frames.length === 0) return content;
  for (const one of items) {
    const frame = frameOf(one, frames)?.item.id;
    if (frame === undefined) continue;
    const list = content.get(frame);
    if (list) list.push(one.item);
    else content.set(frame, [one.item]);
  }
  return content;
}

const areaOf = ({ width, height }: Rect) => width * height;

/** The smallest frame in which the middle of an item lies; a frame lies in a larger one only. */
function frameOf(one: SceneItem, frames: readonly SceneItem[]): SceneItem | undefined {
  const [x, y] = middleOf(one.bounds);
  let found: SceneItem | undefined;
  for (const frame of frames) {
    const { box } = frame.layout;
    if (frame === one || !contains(box, x, y)) continue;
    if (one.item.type === 'frame' && areaOf(box) <= areaOf(one.layout.box)) continue;
    if (!found || areaOf(box) < areaOf(found.layout.box)) found = frame;
  }
  return found;
}

/** Who overlaps the first of a row by a third of its height stands in that row. */
function inRows(items: readonly SceneItem[]): SceneItem[] {
  const byTop = items.toSorted((a, b) => a.bounds.y - b.bounds.y || a.bounds.x - b.bounds.x);
  const rows: SceneItem[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const one of byTop) {
    const { y, height } = one.bounds;
    const row = rows.at(-1);
    if (row && y + Math.min(height, ROW) / 3 < end) row.push(one);
    else {
      rows.push([one]);
      end = y + Math.min(height, ROW);
    }
  }
  return rows.flatMap((row) => row.toSorted((a, b) => a.bounds.x - b.bounds.x));
}
