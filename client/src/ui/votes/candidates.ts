import { byOrder } from '@samenspel/shared/document';
import type { VoteOption } from '@samenspel/shared/records';
import type { BoardState } from '../../state/boardStore.ts';
import { optionOf } from './ballot.ts';

/** What can be put to the vote. */
export interface Candidates {
  /** Those on the ladder from left to right, then the others. */
  readonly tasks: readonly VoteOption[];
  /** Those that say something, oldest first. */
  readonly notes: readonly VoteOption[];
}

/** What of a board can be voted for. */
export function candidatesOf({ items, lanes }: Pick<BoardState, 'items' | 'lanes'>): Candidates {
  const sorted = [...items.values()].toSorted(byOrder);
  const onLadder = lanes.flatMap((lane) => items.get(lane) ?? []);
  const beside = sorted.filter(({ id, type }) => type === 'task' && !lanes.includes(id));
  return {
    tasks: [...onLadder, ...beside].flatMap((item) => optionOf(item) ?? []),
    notes: sorted
      .filter(({ type }) => type === 'note')
      .flatMap((item) => optionOf(item) ?? [])
      .filter(({ title }) => title !== ''),
  };
}
