import { byOrder } from '@samenspel/shared/document';
import {
  contains,
  intersects,
  type Item,
  type ItemId,
  type LaneId,
  type Rect,
  type Stroke,
  union,
} from '@samenspel/shared/records';
import { boundsOf, layoutItem } from './paint/index.ts';

/** An item that is drawn, with what it covers of the board. */
export interface SceneItem {
  readonly item: Item;
  readonly bounds: Rect;
}

export interface ItemScene {
  /** From bottom to top; tasks that are lanes are the ladder's to draw. */
  readonly items: readonly SceneItem[];
  readonly bounds: () => Rect | undefined;
}

export interface ItemScenes {
  /** The items as they are drawn; the same scene for the same records. */
  readonly of: (state: {
    readonly items: ReadonlyMap<ItemId, Item>;
    readonly lanes: readonly LaneId[];
  }) => ItemScene;
  /** Measures all anew: the font has changed. */
  readonly forget: () => void;
}

const entry = (item: Item): SceneItem => ({ item, bounds: boundsOf(item) });

/** Follows the items from record to record: what has not changed is neither measured nor sorted again. */
export function createItemScenes(): ItemScenes {
  let shown: ItemScene = { items: [], bounds: () => undefined };
  let records: ReadonlyMap<ItemId, Item> | undefined;
  let lanes: readonly LaneId[] = [];

  const refresh = (next: ReadonlyMap<ItemId, Item>, onLadder: ReadonlySet<LaneId>): SceneItem[] => {
    const items: SceneItem[] = [];
    let sorted = true;
    for (const held of shown.items) {
      const item = next.get(held.item.id);
      if (!item || onLadder.has(item.id)) continue;
      if (item.order !== held.item.order) sorted = false;
      items.push(item === held.item ? held : entry(item));
    }
    const known = new Set(items.map(({ item }) => item.id));
    for (const item of next.values()) {
      if (known.has(item.id) || onLadder.has(item.id)) continue;
      sorted = false;
      items.push(entry(item));
    }
    return sorted ? items : items.toSorted((a, b) => byOrder(a.item, b.item));
  };

  return {
    of(state) {
      if (state.items === records && state.lanes === lanes) return shown;
      const items = refresh(state.items, new Set(state.lanes));
      records = state.items;
      lanes = state.lanes;
      let bounds: { readonly rect: Rect | undefined } | undefined;
      shown = {
        items,
        bounds: () => (bounds ??= { rect: union(items.map((one) => one.bounds)) }).rect,
      };
      return shown;
    },
    forget() {
      shown = { items: [], bounds: () => undefined };
      records = undefined;
    },
  };
}

/** The topmost item at a board point. @param reach how far beside a pen line still hits it, board units */
export function itemAt(
  { items }: ItemScene,
  x: number,
  y: number,
  reach: number,
): ItemId | undefined {
  for (let i = items.length - 1; i >= 0; i--) {
    const one = items[i];
    if (one && hits(one, x, y, reach)) return one.item.id;
  }
  return undefined;
}

function hits({ item, bounds }: SceneItem, x: number, y: number, reach: number): boolean {
  if (item.type !== 'stroke') return contains(bounds, x, y);
  const near = {
    x: bounds.x - reach,
    y: bounds.y - reach,
    width: bounds.width + 2 * reach,
    height: bounds.height + 2 * reach,
  };
  return contains(near, x, y) && isOnLine(item, x, y, reach + 3);
}

function isOnLine(stroke: Stroke, x: number, y: number, reach: number): boolean {
  const { points = [] } = layoutItem(stroke);
  const px = x - stroke.pos[0];
  const py = y - stroke.pos[1];
  let [from] = points;
  for (const to of points) {
    if (from && distanceToSegment(px, py, from, to) <= reach) return true;
    from = to;
  }
  return false;
}

function distanceToSegment(
  x: number,
  y: number,
  [ax, ay]: readonly [number, number, number],
  [bx, by]: readonly [number, number, number],
): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
  const part = Math.max(0, Math.min(1, along));
  return Math.hypot(x - ax - part * (bx - ax), y - ay - part * (by - ay));
}

/** The items that touch a rectangle in board units, from bottom to top. */
export function itemsIn({ items }: ItemScene, rect: Rect): ItemId[] {
  return items.filter((one) => intersects(one.bounds, rect)).map((one) => one.item.id);
}
