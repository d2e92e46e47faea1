import type { Focus } from '@samenspel/shared/records';
import { describe, expect, test } from 'vitest';
import { cameraBetween } from '../src/state/camera.ts';
import {
  type Following,
  followingAfter,
  interrupted,
  joined,
  NOT_FOLLOWING,
  questionOf,
  wentAway,
} from '../src/state/following.ts';
import { handsAfter } from '../src/state/hands.ts';

const view = (shown: number): Focus => ({
  id: `view${shown}`,
  target: { kind: 'view', rect: [0, 0, 400, 300] },
  spotlight: false,
});
const lit: Focus = { target: { kind: 'lane', lane: 'whole' }, id: 'lit', spotlight: true };

const see = (
  before: Following,
  focus: Focus | null,
  { busy = false, arriving = false } = {},
): Following => followingAfter(before, { focus, busy, arriving });

describe('following the eye of the facilitator', () => {
  test('takes everybody to what is shown, each time anew', () => {
    const first = see(NOT_FOLLOWING, view(1));
    expect(first.kind).toBe('with');
    const second = see(first, view(2));
    expect([second.kind, second.newest !== first.newest]).toEqual(['with', true]);
    expect(see(second, view(2))).toBe(second);
    expect(questionOf(second)).toBeUndefined();
  });

  test('asks who is busy, and does not take them when they are ready', () => {
    const asked = see(NOT_FOLLOWING, view(1), { busy: true });
    expect(questionOf(asked)).toBe('look');
    expect(see(asked, view(1))).toBe(asked);
    expect(wentAway(asked)).toBe(asked);
    expect(see(asked, view(2)).kind).toBe('with');
  });

  test('leaves alone who went their own way, until they come along or nothing is shown', () => {
    const away = wentAway(see(NOT_FOLLOWING, view(1)));
    expect(questionOf(away)).toBe('return');
    const later = see(away, view(2));
    expect([later.kind, questionOf(later)]).toEqual(['away', 'look']);
    const back = joined(later);
    expect([back.kind, back.newest]).toEqual(['with', later.newest]);
    expect(see(later, null)).toEqual(NOT_FOLLOWING);
    expect(see(see(later, null), view(1)).kind).toBe('with');
  });

  test('a board that is moved while nothing is shown leaves nobody', () => {
    expect(wentAway(NOT_FOLLOWING)).toBe(NOT_FOLLOWING);
    expect(joined(NOT_FOLLOWING)).toBe(NOT_FOLLOWING);
  });

  test('takes who comes later to what stays lit, not to where others were taken before', () => {
    expect(see(NOT_FOLLOWING, lit, { arriving: true }).kind).toBe('with');
    const late = see(NOT_FOLLOWING, view(5), { arriving: true });
    expect([late.kind, questionOf(late)]).toEqual(['free', undefined]);
    expect(see(late, view(5)).kind).toBe('free');
    expect(see(late, view(6)).kind).toBe('with');
  });

  test('who begins to type on the way is asked instead', () => {
    expect(questionOf(interrupted(see(NOT_FOLLOWING, view(1))))).toBe('look');
  });
});

test('a camera on its way begins and ends where it should, and keeps to the line between', () => {
  const size = { width: 1000, height: 600 };
  const from = { x: 0, y: 0, zoom: 1 };
  const to = { x: 400, y: 100, zoom: 0.25 };
  expect(cameraBetween(from, to, size, 0)).toEqual(from);
  expect(cameraBetween(from, to, size, 1)).toEqual(to);
  const half = cameraBetween(from, to, size, 0.5);
  expect(half.zoom).toBeCloseTo(0.5);
  expect(half.x + 1000 / half.zoom / 2).toBeCloseTo((500 + 2400) / 2);
});

test('hands stand in the order in which they were raised, and one that is raised again comes last', () => {
  const [anna, fatma, joost] = ['a'.repeat(22), 'f'.repeat(22), 'j'.repeat(22)];
  const first = handsAfter([], new Set([fatma]));
  const three = handsAfter(first, new Set([anna, fatma, joost]));
  expect(three).toEqual([fatma, anna, joost]);
  expect(handsAfter(three, new Set([joost, anna, fatma]))).toBe(three);
  const two = handsAfter(three, new Set([anna, joost]));
  expect(handsAfter(two, new Set([anna, fatma, joost]))).toEqual([anna, joost, fatma]);
});
