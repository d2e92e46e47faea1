import type { InterfaceLocale } from './locale.ts';

/** Day before month, as everybody in the Netherlands writes it. */
const DATES: Readonly<Record<InterfaceLocale, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** "1 maart 2026". */
export function dateInWords(date: Date, locale: InterfaceLocale, timeZone?: 'UTC'): string {
  const options = { dateStyle: 'long', timeZone } as const;
  return new Intl.DateTimeFormat(DATES[locale], options).format(date);
}

/** "1 mrt", with its year where that is not the one of `now`: "1 mrt 2025". */
export function dateShort(date: Date, locale: InterfaceLocale, now = new Date()): string {
  const year = date.getFullYear() === now.getFullYear() ? undefined : 'numeric';
  const options = { day: 'numeric', month: 'short', year } as const;
  return new Intl.DateTimeFormat(DATES[locale], options).format(date);
}

/** "1 maart 2026" of a day as YYYY-MM-DD; empty for none. */
export function dayInWords(day: string, locale: InterfaceLocale): string {
  return day === '' ? '' : dateInWords(new Date(`${day}T00:00:00Z`), locale, 'UTC');
}

/** Today where the reader is, as YYYY-MM-DD. */
export function today(now = new Date()): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
