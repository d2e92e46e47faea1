import { byOrder } from '@samenspel/shared/document';
import {
  type Item,
  type ItemId,
  ordersBetween,
  ordersAtBottom,
  ordersOnTop,
} from '@samenspel/shared/records';

export type Step = 'front' | 'forward' | 'backward' | 'back';

export interface Lift {
  readonly id: ItemId;
  readonly order: string;
}

/**
 * New orders that bring items higher or lower in the pile, and keep the order among them. One step takes them past
 * the nearest item that they touch; none: nothing has to change, for it would look the same.
 * @param touches whether two items lie over each other
 */
export function pile(
  items: Iterable<Item>,
  chosen: ReadonlySet<ItemId>,
  step: Step,
  touches: (a: ItemId, b: ItemId) => boolean,
): Lift[] {
  const sorted = [...items].toSorted(byOrder);
  const picked = sorted.filter(({ id }) => chosen.has(id));
  const others = sorted.filter(({ id }) => !chosen.has(id));
  if (picked.length === 0 || others.length === 0) return [];
  const orders = ordersFor(sorted, picked, others, step, touches);
  return orders ? picked.flatMap(({ id }, i) => liftOf(id, orders[i])) : [];
}

const liftOf = (id: ItemId, order: string | undefined): Lift[] =>
  order === undefined ? [] : [{ id, order }];

function ordersFor(
  sorted: readonly Item[],
  picked: readonly Item[],
  others: readonly Item[],
  step: Step,
  touches: (a: ItemId, b: ItemId) => boolean,
): string[] | undefined {
  const count = picked.length;
  const [lowest, highest] = [picked[0], picked.at(-1)];
  if (!lowest || !highest) return undefined;
  const inTheWay = ({ id }: Item) => picked.some((one) => touches(one.id, id));
  switch (step) {
    case 'front':
      return sorted.slice(-count).every((one) => picked.includes(one))
        ? undefined
        : ordersOnTop(others, count);
    case 'back':
      return sorted.slice(0, count).every((one) => picked.includes(one))
        ? undefined
        : ordersAtBottom(others, count);
    case 'forward': {
      const at = others.findIndex((one) => byOrder(one, lowest) > 0 && inTheWay(one));
      return at === -1 ? undefined : between(others[at], others[at + 1], count);
    }
    case 'backward': {
      const at = others.findLastIndex((one) => byOrder(one, highest) < 0 && inTheWay(one));
      return at === -1 ? undefined : between(others[at - 1], others[at], count);
    }
  }
}

/** Two that were given the same order at once leave nothing between them: then as high as the upper one. */
function between(low: Item | undefined, high: Item | undefined, count: number): string[] {
  return ordersBetween(low?.order ?? null, high?.order ?? null, count);
}
