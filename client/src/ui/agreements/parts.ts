import { meetingAt, type Meetings } from '@samenspel/shared/insight';
import { type Agreement, byDue, type ItemId } from '@samenspel/shared/records';
import * as m from '../../i18n/generated/messages.js';

/** Where an agreement is listed: still open from a meeting before, of this meeting, or done. */
export type Part = 'earlier' | 'fresh' | 'done';

/** What was checked off or on in this window stays where it stood, so that nothing jumps away from under the hand. */
export type Kept = ReadonlyMap<ItemId, Part>;

/** The meeting it was made in. */
export function meetingOf({ createdAt }: Agreement, meetings: Meetings): number {
  return meetingAt(meetings, createdAt ?? 0);
}

export function partOf(agreement: Agreement, meetings: Meetings, kept: Kept): Part {
  const held = kept.get(agreement.id);
  if (held) return held;
  if (agreement.done) return 'done';
  return meetingOf(agreement, meetings) > meetings.length ? 'fresh' : 'earlier';
}

/** Agreements by where they are listed, each part by date. */
export function partsOf(
  agreements: readonly Agreement[],
  meetings: Meetings,
  kept: Kept = new Map(),
): Readonly<Record<Part, readonly Agreement[]>> {
  const parts: Record<Part, Agreement[]> = { earlier: [], fresh: [], done: [] };
  const sorted = agreements.toSorted((a, b) => byDue({ ...a, done: false }, { ...b, done: false }));
  for (const agreement of sorted) parts[partOf(agreement, meetings, kept)].push(agreement);
  return parts;
}

/** Asks whether they are done, and says whether they are of the last meeting or also of others before it. */
export function earlierHeading(earlier: readonly Agreement[], meetings: Meetings): string {
  const isOfLast = earlier.every((one) => meetingOf(one, meetings) === meetings.length);
  return isOfLast ? m.votes_earlier_last() : m.votes_earlier();
}
