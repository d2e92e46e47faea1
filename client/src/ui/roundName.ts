import { meetingAt, type Meetings } from '@samenspel/shared/insight';
import type { Round } from '@samenspel/shared/records';
import { dateInWords, dateShort } from '../i18n/dates.ts';
import * as m from '../i18n/generated/messages.js';
import { getLocale } from '../i18n/generated/runtime.js';

/** What a round is known by. */
export type Dated = Pick<Round, 'number' | 'openedAt'>;

/**
 * A round by its number and the day it was opened, where the reader is, and by its meeting once there has been more
 * than one: "Bijeenkomst 2 · ronde 3 · 24 november 2026".
 */
export function roundName({ number, openedAt }: Dated, meetings: Meetings): string {
  const day = dateInWords(new Date(openedAt), getLocale());
  if (meetings.length === 0) return m.insight_round({ number, day });
  return m.insight_round_in_meeting({ number, day, meeting: meetingAt(meetings, openedAt) });
}

/** The same for the middle of a sentence: "ronde 2 (24 nov)". Its meeting is told when it is not the one now. */
export function roundInSentence({ number, openedAt }: Dated, meetings: Meetings): string {
  const day = dateShort(new Date(openedAt), getLocale());
  const meeting = meetingAt(meetings, openedAt);
  if (meeting > meetings.length) return m.insight_round_short({ number, day });
  return m.insight_round_short_in_meeting({ number, day, meeting });
}

/** The same to begin a sentence with: "Ronde 2 (24 nov)". */
export function roundFirst(round: Dated, meetings: Meetings): string {
  const words = roundInSentence(round, meetings);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
