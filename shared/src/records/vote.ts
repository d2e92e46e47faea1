import * as v from 'valibot';
import { chosenId } from './id.ts';
import { ItemId } from './item.ts';
import { clean, LIMITS, lines } from './limits.ts';
import { RoleId } from './role.ts';
import { Time } from './round.ts';

export const VoteId = chosenId();
export type VoteId = v.InferOutput<typeof VoteId>;

/** A task or note that can be voted for, as it was called then. */
export const VoteOption = v.object({ id: ItemId, title: lines(LIMITS.title) });
export type VoteOption = v.InferOutput<typeof VoteOption>;

const Dots = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The dots of one role; null: fewer than three voted, so nothing of it is told. */
export const RoleDots = v.object({ role: RoleId, dots: v.nullable(v.record(ItemId, Dots)) });

/** Fixed when the vote is closed. */
export const VoteResult = v.object({
  voters: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Null: fewer than three voted in all. */
  total: v.nullable(v.record(ItemId, Dots)),
  roles: v.array(RoleDots),
});
export type VoteResult = v.InferOutput<typeof VoteResult>;

/** A vote with dots. Who voted for what stays in the voters' voices; only counts are shown, and only at the end. */
export const Vote = v.object({
  id: VoteId,
  question: clean(LIMITS.voteQuestion),
  /** Dots each may give, several to one option if one likes. */
  budget: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.voteBudget)),
  options: v.pipe(v.array(VoteOption), v.minLength(2), v.maxLength(LIMITS.voteOptions)),
  openedAt: Time,
  /** Null while it is open. */
  result: v.nullable(VoteResult),
});
export type Vote = v.InferOutput<typeof Vote>;

/** Key of one's dots in a voice: 'vote|option'. */
export function dotsKey(vote: VoteId, option: ItemId): string {
  return `${vote}|${option}`;
}

/** Whether a key in a voice holds dots for this vote. */
export function isDotsOf(vote: VoteId, key: string): boolean {
  return key.startsWith(`${vote}|`);
}
