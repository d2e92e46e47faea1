import {
  type Connector,
  type ConnectorEnd,
  freeEnd,
  type GroupId,
  type Item,
  type ItemId,
  newId,
  ordersOnTop,
  type ParticipantId,
  type Point,
  stuckTo,
} from '@samenspel/shared/records';
import { byOrder } from '@samenspel/shared/document';

/** Where a connector is drawn from and to, in board units; undefined: it is not drawn. */
export type EndsOf = (id: ItemId) => readonly [Point, Point] | undefined;

/**
 * Items that need nothing but each other: a connector lets go of what does not come along and ends where it was
 * drawn. One that was not drawn is left out.
 */
export function standingAlone(items: readonly Item[], endsOf: EndsOf): Item[] {
  const along = new Set(items.map(({ id }) => id));
  return items.flatMap((item) =>
    item.type === 'connector' ? (letGo(item, along, endsOf) ?? []) : item,
  );
}

function letGo(item: Connector, along: ReadonlySet<ItemId>, endsOf: EndsOf): Connector | undefined {
  const isHeld = (end: ConnectorEnd) => along.has(stuckTo(end) ?? '') || stuckTo(end) === undefined;
  if (isHeld(item.from) && isHeld(item.to)) return item;
  const ends = endsOf(item.id);
  if (!ends) return undefined;
  const end = (held: ConnectorEnd, at: Point) => (isHeld(held) ? held : freeEnd(at, item.pos));
  return { ...item, from: end(item.from, ends[0]), to: end(item.to, ends[1]) };
}

interface Onto {
  /** How far from the originals, in board units. */
  readonly by: Point;
  readonly me: ParticipantId;
  /** What is on the board: the copies lie on top of it. */
  readonly board: Iterable<Item>;
}

/**
 * New items like these, which stand alone: their own ids, groups and place, in the order in which they lay. Nothing
 * of who gave dots or markers hangs on a copy, and it is not locked.
 */
export function copyItems(items: readonly Item[], { by: [dx, dy], me, board }: Onto): Item[] {
  const ids = new Map(items.map(({ id }) => [id, newId()]));
  const groups = new Map<GroupId, GroupId>();
  const groupOf = (group: GroupId | undefined) => {
    if (group === undefined) return undefined;
    const known = groups.get(group) ?? newId();
    groups.set(group, known);
    return known;
  };
  const orders = ordersOnTop(board, items.length);
  const end = (held: ConnectorEnd): ConnectorEnd => {
    const id = ids.get(stuckTo(held) ?? '');
    return 'item' in held && id !== undefined ? { ...held, item: id } : held;
  };
  return items.toSorted(byOrder).map((item, i): Item => {
    const {
      locked: _,
      group,
      ...rest
    } = item.type === 'connector' ? { ...item, from: end(item.from), to: end(item.to) } : item;
    const renewed = groupOf(group);
    return {
      ...rest,
      ...(renewed !== undefined && { group: renewed }),
      id: ids.get(item.id) ?? newId(),
      pos: [item.pos[0] + dx, item.pos[1] + dy],
      order: orders[i] ?? item.order,
      by: me,
    };
  });
}
