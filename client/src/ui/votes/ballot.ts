import {
  dotsKey,
  type Item,
  type ItemId,
  LIMITS,
  type Vote,
  type VoteId,
  type VoteOption,
} from '@samenspel/shared/records';
import * as m from '../../i18n/generated/messages.js';

/** What one has given in a vote. */
export interface Ballot {
  readonly given: ReadonlyMap<ItemId, number>;
  /** Dots still to give; below zero where two devices together gave too many. */
  readonly left: number;
}

/** One's own ballot. @param dots as kept in one's voice, by 'vote|option' */
export function ballotOf(vote: Vote, dots: ReadonlyMap<string, number>): Ballot {
  const given = new Map(vote.options.map(({ id }) => [id, dots.get(dotsKey(vote.id, id)) ?? 0]));
  const sum = [...given.values()].reduce((total, count) => total + count, 0);
  return { given, left: vote.budget - sum };
}

/** Those that are open first, each kind with the newest before the others. */
export function inOrder(votes: ReadonlyMap<VoteId, Vote>): Vote[] {
  const rank = ({ result }: Vote) => (result === null ? 0 : 1);
  return [...votes.values()].toSorted(
    (a, b) => rank(a) - rank(b) || b.openedAt - a.openedAt || (a.id < b.id ? -1 : 1),
  );
}

/** What an option was called, or that it had no title. */
export function titleOf({ title }: VoteOption): string {
  return title.trim() === '' ? m.votes_untitled() : title;
}

/** The options with their dots, most dots first; equal ones in the order they were put to the vote. */
export function ranked(
  { options }: Vote,
  dots: Readonly<Record<ItemId, number>>,
): { readonly option: VoteOption; readonly count: number }[] {
  return options
    .map((option) => ({ option, count: dots[option.id] ?? 0 }))
    .toSorted((a, b) => b.count - a.count);
}

/** An item as it is called in a vote; undefined for what cannot be voted for. */
export function optionOf(item: Item): VoteOption | undefined {
  const text = item.type === 'task' ? item.title : item.type === 'note' ? item.text : undefined;
  if (text === undefined) return undefined;
  const title = Array.from(text.replace(/\s+/gu, ' ').trim());
  return { id: item.id, title: clipped(title) };
}

/** Within the limit in UTF-16 units, without cutting a letter in two. */
function clipped(letters: readonly string[]): string {
  let title = '';
  for (const letter of letters) {
    if (title.length + letter.length > LIMITS.title) break;
    title += letter;
  }
  return title;
}
