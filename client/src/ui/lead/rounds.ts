import type { ItemId, Round } from '@samenspel/shared/records';
import type { BoardState } from '../../state/boardStore.ts';

/** The number a new round gets: 1 for the first. */
export function nextNumber(rounds: Iterable<Pick<Round, 'number'>>): number {
  let number = 0;
  for (const round of rounds) number = Math.max(number, round.number);
  return number + 1;
}

/** The tasks that are not on the ladder, in the order in which they lie on the board. */
export function offLadder({ items, lanes }: Pick<BoardState, 'items' | 'lanes'>): ItemId[] {
  return [...items.values()]
    .filter(({ id, type }) => type === 'task' && !lanes.includes(id))
    .toSorted((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ id }) => id);
}
