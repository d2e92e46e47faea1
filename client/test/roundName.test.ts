import { afterEach, expect, test } from 'vitest';
import { dateShort } from '../src/i18n/dates.ts';
import { overwriteGetLocale } from '../src/i18n/generated/runtime.js';
import { roundFirst, roundInSentence, roundName } from '../src/ui/roundName.ts';

afterEach(() => overwriteGetLocale(() => 'nl'));

const at = (year: number, month: number, day: number) =>
  new Date(year, month - 1, day, 9).getTime();
const round = { number: 3, openedAt: at(2024, 11, 24) };
/** The second meeting began in October, the third in December. */
const second = [{ startedAt: at(2024, 10, 1) }];
const third = [...second, { startedAt: at(2024, 12, 1) }];

test('a round says its number and its day, and its meeting once there is more than one', () => {
  expect(roundName(round, [])).toBe('Ronde 3 · 24 november 2024');
  expect(roundName(round, second)).toBe('Bijeenkomst 2 · ronde 3 · 24 november 2024');
  overwriteGetLocale(() => 'en');
  expect(roundName(round, [])).toBe('Round 3 · 24 November 2024');
  expect(roundName(round, third)).toBe('Meeting 2 · round 3 · 24 November 2024');
});

test('in a sentence it is short, and says its meeting only when that is over', () => {
  expect(roundInSentence(round, [])).toBe('ronde 3 (24 nov 2024)');
  expect(roundInSentence(round, second)).toBe('ronde 3 (24 nov 2024)');
  expect(roundInSentence(round, third)).toBe('ronde 3 (bijeenkomst 2, 24 nov 2024)');
  expect(roundFirst(round, third)).toBe('Ronde 3 (bijeenkomst 2, 24 nov 2024)');
  overwriteGetLocale(() => 'en');
  expect(roundFirst(round, third)).toBe('Round 3 (meeting 2, 24 Nov 2024)');
});

test('a short day has its year only when it is another one', () => {
  const now = new Date(2024, 11, 31);
  expect(dateShort(new Date(2024, 2, 1), 'nl', now)).toBe('1 mrt');
  expect(dateShort(new Date(2025, 0, 1), 'en', now)).toBe('1 Jan 2025');
});
