import { spellJoinCode } from '@samenspel/shared/protocol';
import type { Locale } from '@samenspel/shared/records';
import * as m from '../../i18n/generated/messages.js';

/** What an invitation says; in the board's language. */
export interface Invitation {
  readonly locale: Locale;
  readonly title: string;
  /** When and where, in the inviter's own words; empty: not said. */
  readonly when: string;
  /** To take part: never the facilitator's own. */
  readonly link: string;
  readonly host: string;
  readonly code: OpenCode | undefined;
}

export interface OpenCode {
  readonly code: string;
  readonly expiresAt: Date;
}

const LANGUAGE: Readonly<Record<Locale, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** "dinsdag 24 november om 21:04": until when a code works. */
export function expiryWords(expiresAt: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(LANGUAGE[locale], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(expiresAt);
}

/** A mail to copy, as plain text. */
export function mailText({ locale, title, when, link, host, code }: Invitation): string {
  const say = { locale };
  const paragraphs = [
    m.present_mail_hello({}, say),
    m.present_mail_invite({ title }, say),
    when.trim() === '' ? '' : m.present_mail_when({ when: when.trim() }, say),
    `${m.present_invite_what({}, say)} ${m.present_invite_how({}, say)}`,
    `${m.present_mail_link({}, say)}\n${link}`,
    code === undefined
      ? ''
      : m.present_mail_code(
          { host, code: spellJoinCode(code.code), until: expiryWords(code.expiresAt, locale) },
          say,
        ),
    `${m.present_invite_no_account({}, say)} ${m.present_invite_woo({}, say)}`,
  ];
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}
