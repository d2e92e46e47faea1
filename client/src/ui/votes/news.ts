import type { Vote, VoteId } from '@samenspel/shared/records';

export type Votes = ReadonlyMap<VoteId, Vote>;

/** Votes that were not there before, and can be taken part in. */
export function newlyOpen(before: Votes, after: Votes): Vote[] {
  return [...after.values()].filter(({ id, result }) => result === null && !before.has(id));
}

/** Votes that were open before and now show their counts. */
export function newlyClosed(before: Votes, after: Votes): Vote[] {
  return [...after.values()].filter(({ id, result }) => result && before.get(id)?.result === null);
}

/** Those that can be taken part in. */
export function onlyOpen(votes: Votes): Votes {
  return new Map([...votes].filter(([, { result }]) => result === null));
}
