import type { ItemId, Vote, VoteId } from '@samenspel/shared/records';
import type { BoardState } from './boardStore.ts';

/** The dots that a task or note got in a vote. */
export interface VoteTotal {
  readonly question: string;
  /** At least 1. */
  readonly dots: number;
}

type Totals = ReadonlyMap<ItemId, VoteTotal>;

/** Asked at every frame. */
const known = new WeakMap<ReadonlyMap<VoteId, Vote>, Totals>();

/**
 * By item: its dots in the newest vote that had it as a choice and told its totals. What nobody chose there is
 * not in it; dots of different questions are never added up.
 */
export function voteTotals({ method: { votes } }: Pick<BoardState, 'method'>): Totals {
  const before = known.get(votes);
  if (before) return before;
  const newest = [...votes.values()].toSorted((a, b) => a.openedAt - b.openedAt);
  const totals = new Map<ItemId, VoteTotal>();
  for (const { question, options, result } of newest) {
    if (!result?.total) continue;
    for (const { id } of options) {
      const dots = result.total[id] ?? 0;
      if (dots > 0) totals.set(id, { question, dots });
      else totals.delete(id);
    }
  }
  known.set(votes, totals);
  return totals;
}
