import { expect, test } from 'vitest';
import { NO_METHOD } from '@samenspel/shared/document';
import { callOf, guideStateOf, isBusy } from '../../src/ui/guide/moment.ts';
import { createViewStore } from '../../src/state/viewStore.ts';
import { AGENDA, round, showing } from './rounds.ts';

const free = { method: NO_METHOD };
const step = { method: { ...NO_METHOD, agenda: AGENDA } };
const placing = { method: showing(round()) };
const revealed = { method: showing(round({ phase: 'revealed' })) };
const closed = { method: showing(round({ phase: 'closed' })) };

test('there is something to guide through while an agenda runs or a round is shown', () => {
  expect([free, step, placing, revealed, closed].map(guideStateOf)).toEqual([
    undefined,
    'step',
    'placing',
    'revealed',
    'closed',
  ]);
});

test('on a phone each step and phase brings one back, on a laptop only the placing', () => {
  expect([free, step, placing, revealed, closed].map((one) => callOf(one, false))).toEqual([
    undefined,
    undefined,
    'r1:placing',
    undefined,
    undefined,
  ]);
  const calls = [step, placing, revealed].map((one) => callOf(one, true));
  expect(new Set(calls).size).toBe(3);
  expect(calls).not.toContain(undefined);
  expect([free, closed].map((one) => callOf(one, true))).toEqual([undefined, undefined]);
  const closedInStep = { method: showing(round({ phase: 'closed' }), { agenda: AGENDA }) };
  expect(callOf(closedInStep, true)).toBeDefined();
});

test('a next step while all are placing brings nobody back: nothing else is asked', () => {
  const inStep = { method: showing(round(), { agenda: AGENDA }) };
  expect(callOf(inStep, true)).toBe(callOf(placing, true));
});

test('who types or drags on the board is busy', () => {
  const view = createViewStore();
  expect(isBusy(view.getState())).toBe(false);
  view.setState({ editing: { id: 'a', field: 'text' } });
  expect(isBusy(view.getState())).toBe(true);
});
