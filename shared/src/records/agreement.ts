import * as v from 'valibot';
import { itemEntries } from './item.ts';
import { lines, LIMITS, StoredText } from './limits.ts';
import { LaneId } from './marker.ts';
import { Time } from './round.ts';

/** A day as YYYY-MM-DD that is on the calendar, or empty: none was said. */
export const DueDate = v.pipe(
  v.string(),
  v.check((text) => text === '' || isDay(text)),
);
export type DueDate = v.InferOutput<typeof DueDate>;

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // 30 February would become a day in March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Who does what by when, to get to the wanted level of a lane: a card on the board, checked off in a next session. */
export const Agreement = v.object({
  ...itemEntries,
  type: v.literal('agreement'),
  /** What will be done. */
  text: StoredText,
  /** The subject it is for; where that is no longer on the ladder, the agreement stays. */
  lane: LaneId,
  /** A municipality, a role or both, in words: "Griffies", "College van Ede". Empty: nobody yet. */
  owner: lines(LIMITS.owner),
  due: DueDate,
  done: v.boolean(),
  /**
   * When it was made, by the server's clock: that says in which meeting. Agreements from before this was kept have
   * none and are of the first; neither does one whose time makes no sense, as it is no reason to lose an agreement.
   */
  createdAt: v.fallback(v.optional(Time), undefined),
});
export type Agreement = v.InferOutput<typeof Agreement>;

/** By date, those without one after the others, and what is done last; alike ones as they were made. */
export function byDue(a: Agreement, b: Agreement): number {
  if (a.done !== b.done) return a.done ? 1 : -1;
  if (a.due !== b.due) {
    if (a.due === '' || b.due === '') return a.due === '' ? 1 : -1;
    return a.due < b.due ? -1 : 1;
  }
  const later = (a.createdAt ?? 0) - (b.createdAt ?? 0);
  if (later !== 0) return later;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Whether its day has passed and it is not done. @param today as YYYY-MM-DD, where the reader is */
export function isOverdue({ due, done }: Agreement, today: string): boolean {
  return !done && due !== '' && due < today;
}
