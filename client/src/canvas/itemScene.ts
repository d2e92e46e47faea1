import { byOrder } from '@samenspel/shared/document';
import {
  type Connector,
  contains,
  intersects,
  type Item,
  type ItemId,
  type LaneId,
  type Rect,
  stuckTo,
  union,
} from '@samenspel/shared/records';
import { grown, hitsItem, placeItem, type SceneItem, type Where, whereIn } from './items/index.ts';

export type { SceneItem } from './items/index.ts';

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

/** The records of what a connector sticks to: while these stay, it stays. */
type Ends = readonly [Item | undefined, Item | undefined];

/** Follows the items from record to record: what has not changed is neither measured nor sorted again. */
export function createItemScenes(): ItemScenes {
  let shown: ItemScene = { items: [], bounds: () => undefined };
  let records: ReadonlyMap<ItemId, Item> | undefined;
  let lanes: readonly LaneId[] = [];
  const ends = new WeakMap<SceneItem, Ends>();

  const entry = (item: Item, next: ReadonlyMap<ItemId, Item>, onLadder: ReadonlySet<LaneId>) => {
    // A task that is a lane lies nowhere beside the ladder.
    const where: Where = (id) => (onLadder.has(id) ? undefined : whereIn(next)(id));
    const placed = placeItem(item, where);
    if (placed && item.type === 'connector') ends.set(placed, endsOf(item, next));
    return placed;
  };
  const isSame = (held: SceneItem, next: ReadonlyMap<ItemId, Item>) => {
    const before = ends.get(held);
    if (!before || held.item.type !== 'connector') return true;
    const now = endsOf(held.item, next);
    return before[0] === now[0] && before[1] === now[1];
  };

  const refresh = (
    next: ReadonlyMap<ItemId, Item>,
    onLadder: ReadonlySet<LaneId>,
    keep: boolean,
  ): SceneItem[] => {
    const items: SceneItem[] = [];
    const known = new Set<ItemId>();
    let sorted = true;
    for (const held of shown.items) {
      const { id, order } = held.item;
      const item = next.get(id);
      if (!item || onLadder.has(id)) continue;
      known.add(id);
      if (item.order !== order) sorted = false;
      const same = item === held.item && (keep || ends.get(held) === undefined);
      const one = same && isSame(held, next) ? held : entry(item, next, onLadder);
      if (one) items.push(one);
    }
    for (const item of next.values()) {
      if (known.has(item.id) || onLadder.has(item.id)) continue;
      const one = entry(item, next, onLadder);
      if (!one) continue;
      sorted = false;
      items.push(one);
    }
    return sorted ? items : items.toSorted((a, b) => byOrder(a.item, b.item));
  };

  return {
    of(state) {
      if (state.items === records && state.lanes === lanes) return shown;
      const items = refresh(state.items, new Set(state.lanes), state.lanes === lanes);
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

/**
 * The topmost item at a board point.
 * @param reach how far beside a thin line still hits it, board units
 * @param among which items count
 */
export function itemAt(
  { items }: ItemScene,
  x: number,
  y: number,
  reach: number,
  among: (item: Item) => boolean = () => true,
): ItemId | undefined {
  for (let i = items.length - 1; i >= 0; i--) {
    const one = items[i];
    if (one && hits(one, x, y, reach) && among(one.item)) return one.item.id;
  }
  return undefined;
}

function hits(one: SceneItem, x: number, y: number, reach: number): boolean {
  return contains(grown(one.bounds, reach), x, y) && hitsItem(one, x, y, reach);
}

/** The items that touch a rectangle in board units, from bottom to top. */
export function itemsIn({ items }: ItemScene, rect: Rect): ItemId[] {
  return items.filter((one) => intersects(one.bounds, rect)).map((one) => one.item.id);
}

function endsOf({ from, to }: Connector, items: ReadonlyMap<ItemId, Item>): Ends {
  const at = (id: ItemId | undefined) => (id === undefined ? undefined : items.get(id));
  return [at(stuckTo(from)), at(stuckTo(to))];
}

/** The connectors that follow any of these items, or are among them. */
export function connectorsAt({ items }: ItemScene, ids: ReadonlySet<ItemId>): SceneItem[] {
  return items.filter(
    ({ item }) =>
      item.type === 'connector' &&
      (ids.has(item.id) || [item.from, item.to].some((end) => ids.has(stuckTo(end) ?? ''))),
  );
}
