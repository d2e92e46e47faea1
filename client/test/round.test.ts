import { expect, test } from 'vitest';
import { NO_METHOD } from '@samenspel/shared/document';
import { NO_LOCKS } from '@samenspel/shared/records';
import { suggestedStep } from '@samenspel/shared/reference';
import {
  lanesAsked,
  mayAgree,
  mayEditCanvas,
  mayVote,
  offeredChoice,
  offeredKinds,
  offeredPartners,
  openFor,
  stopOf,
} from '../src/state/round.ts';
import { round, showing } from './guide/rounds.ts';
import { board } from './panels/room.ts';

const during = (change: Parameters<typeof round>[0], more = {}) =>
  board({ method: showing(round(change)), ...more });

test('what keeps one from placing has a name, and nothing does on the free board', () => {
  expect(stopOf(board())).toBeUndefined();
  expect(openFor(board())).toBe('open');
  expect(openFor(during({}))).toBe('r1');
  expect(openFor(during({ phase: 'revealed' }))).toBe('r1');
  expect(stopOf(board({ capability: 'view' }))).toBe('view');
  expect(stopOf(board({ profile: undefined }))).toBe('join');
  expect(stopOf(during({ phase: 'revealed' }, { countdown: 2 }))).toBe('count');
  expect(stopOf(during({ phase: 'closed' }))).toBe('closed');
  expect(stopOf(during({ phase: 'revealed', anonymous: true }))).toBe('anonymous');
  const locks = { ...NO_LOCKS, markers: true };
  expect(stopOf(board({ method: showing(round(), { locks }) }))).toBe('locked');
  const leads = board({ method: showing(round(), { locks }), capability: 'facilitate' });
  expect(stopOf(leads)).toBeUndefined();
});

test('a step says what participants may do in it; a round is answered whichever step it is', () => {
  const step = {
    ...suggestedStep('tasks', 's1'),
    mayEdit: false,
    mayPlace: false,
    mayVote: false,
    mayAgree: false,
  };
  const agenda = { steps: [step], current: 's1' };
  const at = board({ method: { ...NO_METHOD, agenda } });
  expect(stopOf(at)).toBe('step');
  expect([mayEditCanvas(at), mayVote(at), mayAgree(at)]).toEqual([false, false, false]);
  expect(stopOf(board({ method: showing(round(), { agenda }) }))).toBeUndefined();
  expect(stopOf(board({ method: showing(round({ phase: 'revealed' }), { agenda }) }))).toBe('step');
  const leads = { ...at, capability: 'facilitate' as const };
  expect(stopOf(leads)).toBeUndefined();
  expect([mayEditCanvas(leads), mayVote(leads), mayAgree(leads)]).toEqual([true, true, true]);
  expect(mayVote({ ...leads, capability: 'view' })).toBe(false);
});

test('a round offers only the markers it asks for', () => {
  const names = (state: ReturnType<typeof board>) => offeredPartners(state).map(({ name }) => name);
  expect(names(board())).toEqual(['Ede', 'Nijkerk']);
  expect(offeredKinds(board(), 'GM0267')).toEqual(['now', 'ambition']);
  expect(names(during({}))).toEqual(['Ede']);
  expect(offeredKinds(during({}), null)).toEqual(['now']);
  const wide = during({ questions: ['partners', 'ambition'] });
  expect(names(wide)).toEqual(['Ede', 'Nijkerk']);
  expect(offeredKinds(wide, null)).toEqual(['ambition']);
  expect(offeredKinds(wide, 'GM0267')).toEqual(['now']);
});

test('a choice that is not asked for becomes the nearest that is', () => {
  const all = during({ questions: ['self', 'partners', 'ambition'] });
  const ambition = { about: null, kind: 'ambition' } as const;
  expect(offeredChoice(all, ambition)).toBe(ambition);
  expect(offeredChoice(all, { about: 'GM0267', kind: 'ambition' })).toEqual({
    about: 'GM0267',
    kind: 'now',
  });
  expect(offeredChoice(during({}), ambition)).toEqual({ about: null, kind: 'now' });
  const partners = during({ questions: ['partners'] });
  expect(offeredChoice(partners, ambition)).toEqual({ about: 'GM0267', kind: 'now' });
  expect(offeredChoice(board(), { about: 'GM9999', kind: 'now' })).toEqual({
    about: null,
    kind: 'now',
  });
});

test('only the lanes that are asked about count', () => {
  const one = during({ lanes: [{ id: 'energie', title: 'Energietransitie' }] });
  expect(lanesAsked(one)).toEqual(['energie']);
  expect(lanesAsked(board())).toEqual(['whole', 'energie']);
});
