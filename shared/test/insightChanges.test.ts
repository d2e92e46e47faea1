import {
  gapsOf,
  gapsOfCounts,
  changeOf,
  movesBetween,
  type Picture,
  roundChanges,
  spreadOfCounts,
} from '@samenspel/shared/insight';
import type { CountGroup } from '@samenspel/shared/records';
import { describe, expect, test } from 'vitest';
import { inWords, LADDER, levels, ROLES, told, voiceInWords } from './support/told.ts';

describe('against an earlier picture', () => {
  const before = told({ whole: 'Anna Ede council 2\nBert Ede official 2\nCarla Rhenen council 3' });
  const after = told({ whole: 'Anna Ede council 3\nBert Ede official 4\nCarla Rhenen council 3' });
  const changes = (picture: Picture, earlier: Picture) =>
    gapsOf(picture, { earlier }).filter(
      (gap) => gap.kind === 'change' || (gap.kind === 'contact' && gap.between === 'change'),
    );

  test('Ede went from 2 to 3, and Rhenen stayed where it was', () => {
    const gaps = changes(after, before);
    expect(gaps.map(inWords)).toEqual(['whole, Ede: earlier 2 | now 3']);
    expect(gaps[0]).toMatchObject({
      id: 'change|whole|Ede',
      size: 1,
      ladders: { differ: false, leftOut: 0 },
    });
  });

  test('Bert, who is now farthest from where Ede was, may want to speak; nobody speaks for then', () => {
    expect(changes(after, before)[0]?.voices.map(voiceInWords)).toEqual(['Ede official 4: Bert']);
    expect(changes(before, after)[0]?.voices.map(voiceInWords)).toEqual([
      'Ede council 2: Anna',
      'Ede official 2: Bert',
    ]);
  });

  test('no contact before, level 2 now: a change in contact', () => {
    const gaps = changes(
      told({ whole: 'Anna Ede council 2' }),
      told({ whole: 'Anna Ede council -' }),
    );
    expect(gaps.map(inWords)).toEqual(['whole, Ede: earlier - | now 2']);
    expect(gaps[0]).toMatchObject({ kind: 'contact', id: 'contact|change|whole|Ede' });
  });

  test('a new level below moves nobody: levels are known by their id, and the ladders differ', () => {
    const ladder = levels('start', 'l1', 'l2', 'l3', 'l4', 'l5');
    expect(changes({ ...before, ladder }, before)).toEqual([]);
    expect(changes({ ...after, ladder }, before)[0]).toMatchObject({
      low: [{ level: 3 }],
      high: [{ level: 4 }],
      ladders: { differ: true, leftOut: 0 },
    });
  });

  test('answers on a level that only one ladder has are left out, and counted', () => {
    const ladder = levels('l1', 'l2', 'l4', 'l5', 'l6');
    const then = told({
      whole: 'Anna Ede council 1\nBert Ede official 3\nCarla Ede executive 2',
    });
    const now = told(
      { whole: 'Anna Ede council 4\nBert Ede official 6\nCarla Ede executive 4' },
      ladder,
    );
    const [gap] = changes(now, then);
    expect(gap && inWords(gap)).toBe('whole, Ede: earlier 1 | now 3');
    expect(gap).toMatchObject({ size: 2, ladders: { differ: true, leftOut: 2 } });
    expect(gap?.voices.map(voiceInWords)).toEqual([
      'Ede council 3: Anna',
      'Ede executive 3: Carla',
    ]);
  });

  test('who stands on a level that is new has no say in a change of contact', () => {
    const now = told(
      { whole: 'Anna Ede council 2\nBert Ede official 6' },
      levels('l1', 'l2', 'l3', 'l4', 'l5', 'l6'),
    );
    const [gap] = changes(now, told({ whole: 'Anna Ede council -\nBert Ede official -' }));
    expect(gap?.voices.map(voiceInWords)).toEqual(['Ede council 2: Anna']);
  });

  test('a municipality or lane that was not there before cannot have changed', () => {
    const now = told({ whole: 'Anna Ede council 5\nBert Wageningen council 5' });
    const then = told({ energy: 'Anna Ede council 1' });
    expect(changes(now, then)).toEqual([]);
    expect(changes(after, before)).not.toEqual([]);
    expect(changes(after, { ...before, lanes: [] })).toEqual([]);
    expect(changes(after, { ...before, municipalities: [] })).toEqual([]);
  });
});

describe('counts of an anonymous round', () => {
  const lanes = [{ id: 'whole', title: 'Whole' }];
  const group = (role: string, question: CountGroup['question'], counts: CountGroup['counts']) => ({
    lane: 'whole',
    role,
    question,
    counts,
  });

  test('have a spread as answers have', () => {
    expect(spreadOfCounts({ l2: 2, l4: 1, none: 3, gone: 9 }, LADDER)).toMatchObject({
      answers: 3,
      lowest: 2,
      median: 2,
      highest: 4,
      mostly: [2],
      none: 3,
      unknown: 0,
    });
  });

  test('council 2 and civil service 4 differ 2 levels; the college is withheld and takes no part', () => {
    const gaps = gapsOfCounts(
      [
        group('council', 'self', { l2: 3, l3: 1 }),
        group('executive', 'self', null),
        group('official', 'self', { l4: 3 }),
        group('executive', 'ambition', { l5: 3 }),
      ],
      LADDER,
      lanes,
      ROLES,
    );
    expect(gaps.map(inWords)).toEqual(['whole: council 2 | official 4']);
    expect(gaps[0]).toMatchObject({ id: 'roles|whole', size: 2, voices: [] });
    expect(gaps[0]?.sides).toHaveLength(2);
  });

  test('the council is on 2 and wants 5; how it sees partners is another question', () => {
    const gaps = gapsOfCounts(
      [
        group('council', 'self', { l2: 3 }),
        group('council', 'ambition', { l5: 2, l4: 1 }),
        group('official', 'partners', { l1: 3 }),
      ],
      LADDER,
      lanes,
      ROLES,
    );
    expect(gaps.map(inWords)).toEqual(['whole, council: now 2 | ambition 5']);
    expect(gaps[0]).toMatchObject({ id: 'ambition|whole|council', role: 'council', size: 3 });
  });

  test('a council that sees no contact where the civil service stands on the ladder', () => {
    const gaps = gapsOfCounts(
      [group('council', 'self', { none: 3 }), group('official', 'self', { l3: 3 })],
      LADDER,
      lanes,
      ROLES,
    );
    expect(gaps.map(inWords)).toEqual(['whole: council - | official 3']);
    expect(gaps[0]).toMatchObject({ kind: 'contact', voices: [] });
  });
});

describe('moves since', () => {
  const before = told({ whole: 'Anna Ede council 2 wants 4\nBert Ede official 3' });
  const after = told({
    whole: 'Anna Ede council 3 wants 4\nBert Ede official .\nCees Ede council -',
  });

  test('Anna moved from 2 to 3, Bert took his marker back, Cees placed one; what stayed is not told', () => {
    const moves = movesBetween(before.markers, after.markers);
    expect([...moves].map(([key, { from, to }]) => [key.split('_')[0], from, to])).toEqual([
      ['Anna', 'l2', 'l3'],
      ['Cees', null, 'none'],
      ['Bert', 'l3', null],
    ]);
    expect(moves.get(`${'Anna'.padEnd(22, '_')}|whole|Ede|now`)).toMatchObject({
      lane: 'whole',
      about: 'Ede',
      kind: 'now',
    });
  });

  test('another reason for the same place is no move', () => {
    const [anna] = before.markers;
    if (!anna) throw new Error('a marker');
    expect(movesBetween([anna], [{ ...anna, reason: 'since May' }]).size).toBe(0);
  });
});

describe('a round from its reveal to its close', () => {
  const revealed = told({
    whole: 'Anna Ede council 2\nBert Rhenen council 3\nCarla Ede official 4',
  });
  const closed = told({
    whole: 'Anna Ede council 3\nCarla Ede official 4\nDirk Rhenen official 1\nElla Ede executive -',
  });
  const names = (keys: Iterable<string>) => Array.from(keys, (key) => key.split('_')[0]);

  test('Dirk and Ella placed only after the reveal, Bert took his marker back; Anna, who moved, is neither', () => {
    const { late, gone } = roundChanges(revealed.markers, closed.markers);
    expect(names(late)).toEqual(['Dirk', 'Ella']);
    expect(gone.map(({ participant, from, to }) => [...names([participant]), from, to])).toEqual([
      ['Bert', 'l3', null],
    ]);
  });

  test('a marker that is back where it was, or elsewhere, was there at the reveal', () => {
    const back = told({ whole: 'Anna Ede council 5\nBert Rhenen council 3\nCarla Ede official 4' });
    expect(roundChanges(revealed.markers, back.markers)).toEqual({ late: new Set(), gone: [] });
  });

  test('each move is one of three', () => {
    const moves = movesBetween(revealed.markers, closed.markers);
    expect([...moves].map(([key, move]) => [...names([key]), changeOf(move)])).toEqual([
      ['Anna', 'moved'],
      ['Dirk', 'placed'],
      ['Ella', 'placed'],
      ['Bert', 'takenBack'],
    ]);
  });
});
