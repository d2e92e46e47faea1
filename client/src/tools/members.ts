import { type GroupId, type Item, type ItemId, stuckTo } from '@samenspel/shared/records';

type Items = ReadonlyMap<ItemId, Item>;

const known = new WeakMap<Items, ReadonlyMap<GroupId, readonly ItemId[]>>();

function groupsIn(items: Items): ReadonlyMap<GroupId, readonly ItemId[]> {
  const held = known.get(items);
  if (held) return held;
  const groups = new Map<GroupId, ItemId[]>();
  for (const { id, group } of items.values()) {
    if (group === undefined) continue;
    const members = groups.get(group) ?? [];
    members.push(id);
    groups.set(group, members);
  }
  known.set(items, groups);
  return groups;
}

/** An item with all that are in one group with it. */
export function groupOf(items: Items, id: ItemId): readonly ItemId[] {
  const group = items.get(id)?.group;
  return (group !== undefined && groupsIn(items).get(group)) || [id];
}

/** Items with all that are in a group with any of them. */
export function withGroups(items: Items, ids: Iterable<ItemId>): Set<ItemId> {
  const all = new Set<ItemId>();
  for (const id of ids) if (!all.has(id)) for (const one of groupOf(items, id)) all.add(one);
  return all;
}

/** What a pointer may take hold of: not what somebody has locked. */
export const isLoose = ({ locked }: Pick<Item, 'locked'>): boolean => !locked;

const anyLocked = new WeakMap<Items, boolean>();

/** Whether anything is locked at all. */
export function hasLocked(items: Items): boolean {
  const held = anyLocked.get(items);
  if (held !== undefined) return held;
  const found = [...items.values()].some((item) => !isLoose(item));
  anyLocked.set(items, found);
  return found;
}

/** Items with the connectors that stick to any of them: without these they would hang on nothing. */
export function withConnectors(items: Items, ids: Iterable<ItemId>): Set<ItemId> {
  const all = new Set(ids);
  for (const item of items.values()) {
    if (item.type !== 'connector') continue;
    if ([item.from, item.to].some((end) => all.has(stuckTo(end) ?? ''))) all.add(item.id);
  }
  return all;
}
