import { newPartner } from '@samenspel/shared/session';
import { expect, test } from 'vitest';
import {
  answeredOf,
  besides,
  finished,
  nextOpen,
  OVERVIEW,
  screensOf,
  subjectsOf,
} from '../../src/ui/guide/questions.ts';
import { ANNA, board, FATMA, marker, markers } from '../panels/room.ts';
import { round } from './rounds.ts';

const ede = newPartner([], { kind: 'municipality', name: 'Ede', id: 'GM0228' });
const nijkerk = newPartner([ede], { kind: 'municipality', name: 'Nijkerk', id: 'GM0267' });
const partners = [ede, nijkerk];
const asksAll = round({ questions: ['ambition', 'partners', 'self'] });
const keys = (of = asksAll, who = partners) => screensOf(of, who).map(({ key }) => key);

test('a round is asked lane by lane, and in each first oneself, then the partners, then the ambition', () => {
  expect(keys()).toEqual([
    'whole|self',
    'whole|partners',
    'whole|ambition',
    'energie|self',
    'energie|partners',
    'energie|ambition',
  ]);
  expect(keys(round({ questions: ['ambition'] }))).toEqual(['whole|ambition', 'energie|ambition']);
});

test('who is alone on the board is not asked about partners', () => {
  expect(keys(asksAll, [ede])).not.toContain('whole|partners');
});

test('a question is answered by a marker of the own municipality, the ambition, or any partner', () => {
  const [, about] = screensOf(asksAll, partners);
  expect(about && subjectsOf(about, 'GM0228', partners)).toEqual([
    { lane: 'whole', about: 'GM0267', kind: 'now' },
  ]);
  const screens = screensOf(asksAll, partners);
  const placed = markers(
    marker(ANNA, { lane: 'whole' }),
    marker(ANNA, { lane: 'whole', about: 'GM0267' }),
    marker(ANNA, { lane: 'energie', kind: 'ambition' }),
    marker(FATMA, { lane: 'energie' }),
  );
  expect([...answeredOf(board({ markers: placed }), screens)]).toEqual([
    'whole|self',
    'whole|partners',
    'energie|ambition',
  ]);
  expect(answeredOf(board({ profile: undefined, markers: placed }), screens).size).toBe(0);
});

test('one goes on at the first question that is open, and after all of them to the overview', () => {
  const screens = screensOf(round(), partners);
  expect(nextOpen(screens, new Set())).toBe('whole|self');
  expect(nextOpen(screens, new Set(['whole|self']))).toBe('energie|self');
  expect(nextOpen(screens, new Set(['energie|self']))).toBe('whole|self');
  expect(nextOpen(screens, new Set(['whole|self', 'energie|self']))).toBe(OVERVIEW);
});

test('the ways lead to the neighbours, and back from the overview', () => {
  const screens = screensOf(round(), partners);
  expect(besides(screens, 'whole|self')).toEqual({ back: undefined, next: 'energie|self' });
  expect(besides(screens, 'energie|self')).toEqual({ back: 'whole|self', next: OVERVIEW });
  expect(besides(screens, OVERVIEW).back).toBe('energie|self');
});

test('who has finished is counted over all partners', () => {
  const progress = new Map<string, [number, number]>([
    ['GM0228', [2, 3]],
    ['GM0267', [0, 1]],
  ]);
  expect(finished(progress)).toEqual({ done: 2, of: 4 });
  expect(finished(new Map())).toEqual({ done: 0, of: 0 });
});
