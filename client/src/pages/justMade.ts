import * as v from 'valibot';

/** Told to the board page through the history entry, so that it outlives a reload of the page on the way. */
export const JUST_MADE = { justMade: true };

/** Whether this history entry is the first visit to a board that was just made. */
export function isJustMade(historyState: unknown): boolean {
  return v.is(v.object({ justMade: v.literal(true) }), historyState);
}
