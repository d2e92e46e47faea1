import type { Gap } from '@samenspel/shared/insight';
import { afterEach, describe, expect, test } from 'vitest';
import { overwriteGetLocale } from '../../src/i18n/generated/runtime.js';
import { askWords, offWords, whoWords } from '../../src/ui/insight/sides.ts';
import { kindOf } from '../../src/ui/insight/choose.ts';
import { makeShown } from '../../src/ui/insight/shown.ts';
import { gapSentence, type Told } from '../../src/ui/insight/words.ts';
import { result } from './rounds.ts';
import { told } from './told.ts';

afterEach(() => overwriteGetLocale(() => 'nl'));

function gapsIn(text: string, before?: string): { gaps: readonly Gap[]; words: Told } {
  const since = before === undefined ? null : result(told({ whole: before }));
  const shown = makeShown(told({ whole: text }), since);
  if (shown.kind !== 'named') throw new Error('names are shown');
  return {
    gaps: shown.gaps,
    words: {
      settings: shown.settings,
      since: since ? { round: since.round, meetings: [] } : undefined,
    },
  };
}

/** The only difference of a kind. */
function only(kind: string, text: string, before?: string) {
  const { gaps, words } = gapsIn(text, before);
  const [gap, ...more] = gaps.filter((one) => kindOf(one) === kind);
  if (!gap || more.length > 0) throw new Error(`not one difference: ${kind}`);
  return { gap, words };
}

const TABLE: readonly (readonly [kind: string, people: string, nl: string, en: string])[] = [
  [
    'municipalities',
    'A Renswoude raad 1\nB Scherpenzeel college 1\nC Ede raad 4',
    'Gemeenten verschillen 3 niveaus',
    'Municipalities differ by 3 levels',
  ],
  [
    'municipalities',
    'A Ede raad 1\nB Rhenen raad 2',
    'Gemeenten verschillen 1 niveau',
    'Municipalities differ by 1 level',
  ],
  [
    'roles',
    'A Barneveld raad 2\nB Barneveld ambtelijk 4',
    'Raad en ambtelijke organisatie van Barneveld liggen 2 niveaus uit elkaar',
    'Raad and ambtelijke organisatie of Barneveld are 2 levels apart',
  ],
  [
    'roles',
    'A Barneveld raad 2\nB Barneveld college 2\nC Barneveld ambtelijk 3',
    'De rollen van Barneveld liggen 1 niveau uit elkaar',
    'The roles of Barneveld are 1 level apart',
  ],
  [
    'perception',
    'A Ede raad 2\nB Nijkerk raad . ziet Ede 4',
    'Partners zien Ede 2 niveaus hoger dan Ede zelf',
    'Partners see Ede 2 levels higher than Ede itself',
  ],
  [
    'perception',
    'A Ede raad 4\nB Nijkerk raad . ziet Ede 3',
    'Partners zien Ede 1 niveau lager dan Ede zelf',
    'Partners see Ede 1 level lower than Ede itself',
  ],
  [
    'ambition',
    'A Ede raad 2 wil 4',
    'Ede wil 2 niveaus verder dan nu',
    'Ede wants to go 2 levels further than now',
  ],
  [
    'ambition',
    'A Ede raad 3 wil 2',
    'Ede: 1 niveau lager dan nu mag ook',
    'Ede: 1 level lower than now is fine too',
  ],
  [
    'roles',
    'A Ede raad -\nB Ede college 3',
    'Raad van Ede ziet geen contact, anderen wel',
    'Raad of Ede sees no contact, others do',
  ],
  [
    'roles',
    'A Ede raad -\nB Ede college -\nC Ede ambtelijk 3',
    'Raad en college van Ede zien geen contact, anderen wel',
    'Raad and college of Ede see no contact, others do',
  ],
  [
    'municipalities',
    'A Ede raad -\nB Rhenen raad 3',
    'Ede ziet geen contact, anderen wel',
    'Ede sees no contact, others do',
  ],
  [
    'municipalities',
    'A Ede raad -\nB Barneveld raad -\nC Nijkerk raad -\nD Renswoude raad -\nE Rhenen raad 3',
    'Ede, Barneveld, Renswoude en nog 1 zien geen contact, anderen wel',
    'Ede, Barneveld, Renswoude, and 1 more see no contact, others do',
  ],
  [
    'perception',
    'A Ede raad -\nB Nijkerk raad . ziet Ede 4',
    'Ede ziet zelf geen contact, partners wel',
    'Ede itself sees no contact, partners do',
  ],
  [
    'perception',
    'A Ede raad 4\nB Nijkerk raad . ziet Ede -',
    'Partners zien geen contact met Ede, Ede zelf wel',
    'Partners see no contact with Ede, Ede itself does',
  ],
  [
    'ambition',
    'A Ede raad - wil 2',
    'Ede ziet nu geen contact, en wil dat wel',
    'Ede sees no contact now, and would want it',
  ],
  [
    'ambition',
    'A Ede raad 2 wil -',
    'Ede ziet nu contact, en hoeft dat niet',
    'Ede sees contact now, and does not need it',
  ],
];

test.each(TABLE)('%s: %s', (kind, people, nl, en) => {
  const { gap, words } = only(kind, people);
  expect(gapSentence(gap, words)).toBe(nl);
  overwriteGetLocale(() => 'en');
  expect(gapSentence(gap, words)).toBe(en);
});

test.each([
  [
    'A Ede raad 2',
    'A Ede raad 4',
    'Ede ging van 2 naar 4 sinds ronde 1 (24 nov 2020)',
    'Ede went from 2 to 4 since round 1 (24 Nov 2020)',
  ],
  [
    'A Ede raad 4',
    'A Ede raad 3',
    'Ede ging van 4 naar 3 sinds ronde 1 (24 nov 2020)',
    'Ede went from 4 to 3 since round 1 (24 Nov 2020)',
  ],
  [
    'A Ede raad -',
    'A Ede raad 3',
    'Ede zag in ronde 1 (24 nov 2020) geen contact, en nu wel',
    'Ede saw no contact in round 1 (24 Nov 2020), and does now',
  ],
  [
    'A Ede raad 3',
    'A Ede raad -',
    'Ede zag in ronde 1 (24 nov 2020) contact, en nu niet meer',
    'Ede saw contact in round 1 (24 Nov 2020), and no longer does',
  ],
])('since round 1: %s, now %s', (before, people, nl, en) => {
  const { gap, words } = only('change', people, before);
  expect(gapSentence(gap, words)).toBe(nl);
  overwriteGetLocale(() => 'en');
  expect(gapSentence(gap, words)).toBe(en);
});

test('partners that are no municipalities are called partners', () => {
  const { gap, words } = only('municipalities', 'A Ede raad 1\nB Rhenen raad 3');
  const [first, ...others] = words.settings.municipalities;
  if (!first) throw new Error('a partner');
  const settings = {
    ...words.settings,
    municipalities: [{ ...first, kind: 'waterBoard' as const }, ...others],
  };
  expect(gapSentence(gap, { ...words, settings })).toBe('Partners verschillen 2 niveaus');
});

describe('who stands where', () => {
  const who = (kind: string, text: string, before?: string) => {
    const { gap, words } = only(kind, text, before);
    return whoWords(gap, words);
  };

  test.each([
    [
      'municipalities',
      'A Renswoude raad 1\nB Scherpenzeel raad 1\nC Ede raad 4\nD Ede college 4',
      'Renswoude 1 (één antwoord), Scherpenzeel 1 (één antwoord) · Ede 4',
    ],
    [
      'municipalities',
      'A Renswoude raad 1\nB Ede raad 4',
      'Renswoude 1 · Ede 4 · steeds één antwoord',
    ],
    [
      'municipalities',
      'A Renswoude raad 1\nA2 Renswoude raad 1\nB Ede raad 3\nC Ede college 4\nD Ede ambtelijk 4\nE Ede raad 5',
      'Renswoude 1 · Ede 4 (3 tot 5, meestal 4)',
    ],
    [
      'roles',
      'A Ede raad 2\nB Ede college 3\nC Ede ambtelijk 5',
      'Raad 2 · college 3 · ambtelijke organisatie 5 · steeds één antwoord',
    ],
    [
      'roles',
      'A Ede raad 2\nB Ede college ?\nC Ede ambtelijk 5',
      'Raad 2 · ambtelijke organisatie 5 · college weet het niet · steeds één antwoord',
    ],
    [
      'perception',
      'A Ede raad 2\nB Ede college 3\nC Nijkerk raad . ziet Ede 3\nD Rhenen raad . ziet Ede 4\nE Rhenen college . ziet Ede 5\nF Nijkerk college . ziet Ede 4',
      'Ede zelf 2 (2 en 3) · partners 4 (3 tot 5, meestal 4)',
    ],
    ['ambition', 'A Ede raad 2 wil 4\nB Ede raad 2 wil 4', 'Nu 2 · ambitie 4'],
    [
      'roles',
      'A Ede raad -\nB Ede college 3',
      'Raad geen contact · college 3 · steeds één antwoord',
    ],
  ])('%s: %s', (kind, text, words) => {
    expect(who(kind, text)).toBe(words);
  });

  test('more than four at one end are counted', () => {
    const low = ['Barneveld', 'Renswoude', 'Scherpenzeel', 'Nijkerk', 'Rhenen', 'Veenendaal'];
    const text = [...low.map((name, i) => `P${i} ${name} raad 1`), 'Q Ede raad 3'].join('\n');
    expect(who('municipalities', text)).toBe(
      'Barneveld 1, Renswoude 1, Scherpenzeel 1, Nijkerk 1, nog 2 · Ede 3 · steeds één antwoord',
    );
  });

  test('what was is told apart from what is', () => {
    expect(who('change', 'A Ede raad 4\nB Ede raad 4', 'A Ede raad 2\nB Ede raad 2')).toBe(
      'Toen 2 · nu 4',
    );
  });
});

test('no contact and "I don\'t know" are answers of their own, in words', () => {
  const { gap } = only(
    'municipalities',
    'A Ede raad 1\nB Barneveld raad 3\nC Nijkerk raad ?\nD Rhenen raad ?\nE Renswoude raad 2\nF Ede college ?',
  );
  expect(offWords(gap)).toBe('Ook gezegd: 3 keer ‘weet ik niet’');
  expect(offWords(only('ambition', 'A Ede raad 2 wil 4').gap)).toBeUndefined();
});

test('who may want to speak are those farthest from the other end', () => {
  const { gap, words } = only(
    'roles',
    'A Barneveld raad 1\nB Barneveld raad 2\nC Barneveld raad 2\nD Barneveld ambtelijk 4\nE Barneveld ambtelijk 4',
  );
  expect(askWords(gap, words)).toBe(
    'Vraag eens: raad van Barneveld, ambtelijke organisatie van Barneveld (2 mensen)',
  );
});

test('who stands at both ends is asked once', () => {
  const { gap, words } = only('ambition', 'A Ede raad 2 wil 4');
  expect(askWords(gap, words)).toBe('Vraag eens: raad van Ede');
});

test('no sentence names an average, or calls a difference a problem', () => {
  const { gaps, words } = gapsIn(
    TABLE.map(([, people], i) => people.replaceAll(/^(?=\w)/gmu, `T${i}`)).join('\n'),
  );
  expect(gaps.length).toBeGreaterThan(5);
  for (const gap of gaps) {
    const all = [
      gapSentence(gap, words),
      whoWords(gap, words),
      askWords(gap, words),
      offWords(gap),
    ].join(' ');
    expect(all).not.toMatch(/gemiddeld|probleem|achter|\d[.,]\d/iu);
  }
});
