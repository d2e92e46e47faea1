import { type Agreement, isOverdue } from '@samenspel/shared/records';
import { dayInWords } from '../../i18n/dates.ts';
import * as m from '../../i18n/generated/messages.js';
import type { InterfaceLocale } from '../../i18n/locale.ts';
import { describeLane, type Described } from '../describe.ts';

/** Longest part of an agreement that names it in a button or a message. */
const NAMED = 60;

/** What is agreed, short enough to name it by. */
export function nameOf({ text }: Agreement): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  if (line === '') return m.votes_agreement_empty();
  return line.length > NAMED ? `${line.slice(0, NAMED - 1)}…` : line;
}

/**
 * "Griffies · uiterlijk 1 maart 2026", and that this day has passed where it has.
 * @param today as YYYY-MM-DD
 */
export function whoAndWhen(agreement: Agreement, locale: InterfaceLocale, today: string): string {
  const { owner, due } = agreement;
  const who = owner.trim() === '' ? m.votes_owner_nobody({}, { locale }) : owner.trim();
  const day = dayInWords(due, locale);
  const when = day === '' ? m.votes_due_none({}, { locale }) : m.votes_due({ day }, { locale });
  const late = isOverdue(agreement, today) ? [m.votes_overdue({}, { locale })] : [];
  return [who, when, ...late].join(' · ');
}

/** An agreement in full, as text to keep. */
export function describeAgreement(
  board: Pick<Described, 'items' | 'settings'>,
  agreement: Agreement,
): string {
  const { lane, text, owner, due, done } = agreement;
  const title = describeLane(board, lane);
  const head = done ? m.votes_card_done({ lane: title }) : m.votes_card({ lane: title });
  const day = dayInWords(due, board.settings?.locale ?? 'nl');
  return [head, text.trim(), owner.trim(), day].filter((part) => part !== '').join('\n');
}
