import { laneSummaries, matrixOf, spreadOf } from '@samenspel/shared/insight';
import type { Place } from '@samenspel/shared/records';
import { describe, expect, test } from 'vitest';
import { LADDER, levels, told } from './support/told.ts';

describe('a spread', () => {
  const spread = (...numbers: number[]) =>
    spreadOf(
      numbers.map((n): Place => `l${n}`),
      LADDER,
    );

  // Answers from low to high; the 1st, the one at a quarter, at half, at three quarters, and the last.
  test.each([
    { answers: [3], five: [3, 3, 3, 3, 3], mostly: [3] },
    { answers: [2, 4], five: [2, 2, 2, 4, 4], mostly: [2, 4] },
    { answers: [1, 2, 5], five: [1, 1, 2, 5, 5], mostly: [1, 2, 5] },
    { answers: [1, 2, 4, 5], five: [1, 1, 2, 4, 5], mostly: [1, 2, 4, 5] },
    { answers: [1, 2, 3, 4, 5], five: [1, 2, 3, 4, 5], mostly: [1, 2, 3, 4, 5] },
    { answers: [1, 1, 2, 3, 5], five: [1, 1, 2, 3, 5], mostly: [1] },
    { answers: [2, 2, 3, 3, 3, 4, 4, 5], five: [2, 2, 3, 4, 5], mostly: [3] },
    { answers: [1, 1, 1, 5, 5, 5], five: [1, 1, 1, 5, 5], mostly: [1, 5] },
  ])('of $answers runs over $five and is mostly $mostly', ({ answers, five, mostly }) => {
    const { lowest, q1, median, q3, highest, ...rest } = spread(...answers);
    expect([lowest, q1, median, q3, highest]).toEqual(five);
    expect(rest).toMatchObject({ answers: answers.length, mostly });
  });

  test('of 1 and 5 is never 3: between two middle answers the lower one stands', () => {
    expect(spread(1, 5).median).toBe(1);
  });

  test('counts how many chose each level', () => {
    expect(spread(1, 3, 3, 5).counts).toEqual([1, 0, 2, 0, 1]);
  });

  test('keeps "no contact" and "don\'t know" apart from the levels', () => {
    expect(spreadOf(['l4', 'none', 'none', 'unknown', 'l5'], LADDER)).toMatchObject({
      answers: 2,
      lowest: 4,
      median: 4,
      highest: 5,
      none: 2,
      unknown: 1,
    });
  });

  test('names no level when everybody sees no contact, or nobody answered', () => {
    const nothing = { answers: 0, lowest: null, median: null, highest: null, mostly: [] };
    expect(spreadOf(['none', 'none'], LADDER)).toMatchObject({ ...nothing, none: 2 });
    expect(spreadOf([], LADDER)).toMatchObject({ ...nothing, none: 0, unknown: 0 });
  });

  test('leaves out answers on a level that was removed', () => {
    expect(spreadOf(['l1', 'l3', 'l5'], levels('l1', 'l5'))).toMatchObject({
      answers: 2,
      counts: [1, 1],
    });
  });
});

describe('summary and matrix', () => {
  const picture = told({
    whole: `
      Anna  Ede       council   2 wants 4
      Bert  Ede       official  4
      Carla Barneveld council   -
      Dirk  Rhenen    council   . sees Ede 5`,
    energy: '',
  });

  test('a lane: three people answered, on 2 and 4, one sees no contact, one wants 4', () => {
    const [whole, energy] = laneSummaries(picture);
    expect(whole).toMatchObject({
      lane: 'whole',
      answered: 3,
      now: { answers: 2, lowest: 2, highest: 4, none: 1 },
      ambition: { answers: 1, median: 4 },
    });
    expect(whole?.roles.map(({ role, spread }) => [role, spread.median, spread.none])).toEqual([
      ['council', 2, 1],
      ['executive', null, 0],
      ['official', 4, 0],
    ]);
    expect(whole?.municipalities.map(({ spread }) => spread.median)).toEqual([2, null, null]);
    expect(energy).toMatchObject({ lane: 'energy', answered: 0, now: { answers: 0 } });
  });

  test('the matrix: Ede 2 to 4 and its roles differ, Barneveld no contact, Rhenen said nothing', () => {
    const [whole, energy] = matrixOf(picture);
    expect(whole?.cells).toMatchObject([
      { municipality: 'Ede', empty: false, rolesDiffer: true, spread: { lowest: 2, highest: 4 } },
      { municipality: 'Barneveld', empty: false, rolesDiffer: false, spread: { none: 1 } },
      { municipality: 'Rhenen', empty: true },
    ]);
    expect(energy?.cells.every(({ empty }) => empty)).toBe(true);
  });
});
