import type { Marker } from '@samenspel/shared/records';
import { describe, expect, test } from 'vitest';
import { buildLadderScene, goneFrom, trailsOf } from '../../src/canvas/ladder/index.ts';
import { isLit, NO_FILTER, NO_INSIGHT } from '../../src/state/insightView.ts';
import type { BoardState } from '../../src/state/boardStore.ts';
import { sinceReveal } from '../../src/state/sinceReveal.ts';
import { ALL_GAPS, chooseGaps, kindOf, toggled } from '../../src/ui/insight/choose.ts';
import { activeGap, gapRef, parseGapRef } from '../../src/ui/insight/gapRef.ts';
import { markersOfGap } from '../../src/ui/insight/lit.ts';
import {
  changesSince,
  countMoves,
  describeMove,
  movesSince,
  withThose,
} from '../../src/ui/insight/moves.ts';
import { lanesWithTooFew, whyNothing } from '../../src/ui/insight/nothing.ts';
import { makeShown } from '../../src/ui/insight/shown.ts';
import { idOf, told } from './told.ts';
import { result, round } from './rounds.ts';

function named(board: BoardState) {
  const shown = makeShown(board, null);
  if (shown.kind !== 'named') throw new Error('names are shown');
  return shown;
}

const namesOf = (keys: ReadonlySet<string>) =>
  [...keys].map((key) =>
    key
      .split('|')
      .filter((part) => part !== 'whole')
      .join(' ')
      .replaceAll('_', ''),
  );

const VALLEY = {
  whole: `
    Anna  Barneveld raad 2
    Bert  Barneveld college 3
    Carla Barneveld ambtelijk 5
    Dirk  Ede raad 1 wil 3
    Els   Ede college 2 ziet Barneveld 1
    Fons  Nijkerk raad 2`,
};

test('the light falls on the markers a difference is made of, and on no other', () => {
  const { gaps, picture } = named(told(VALLEY));
  const lit = (kind: string, municipality?: string) => {
    const gap = gaps.find((one) => kindOf(one) === kind && one.municipality === municipality);
    if (!gap) throw new Error(`no such difference: ${kind}`);
    return namesOf(markersOfGap(gap, picture));
  };
  expect(lit('roles', 'Barneveld')).toEqual([
    'Anna Barneveld now',
    'Bert Barneveld now',
    'Carla Barneveld now',
  ]);
  expect(lit('perception', 'Barneveld')).toContain('Els Barneveld now');
  expect(lit('ambition', 'Ede')).toEqual(['Dirk Ede now', 'Dirk Ede ambition', 'Els Ede now']);
  // Nijkerk stands between Ede and Barneveld: the difference is not about it.
  expect(lit('municipalities')).not.toContain('Fons Nijkerk now');
});

test('a filter dims what others say; nothing chosen is everybody', () => {
  const marker = { key: 'k', role: 'council', about: 'Ede' };
  expect(isLit(NO_INSIGHT, marker)).toBe(true);
  const filter = (roles: string[], partners: string[]) => ({
    ...NO_INSIGHT,
    filter: { roles: new Set(roles), municipalities: new Set(partners) },
  });
  expect(isLit(filter(['council'], []), marker)).toBe(true);
  expect(isLit(filter(['executive'], []), marker)).toBe(false);
  expect(isLit(filter(['council'], ['Nijkerk']), marker)).toBe(false);
  expect(isLit({ ...NO_INSIGHT, lit: new Set(['other']) }, marker)).toBe(false);
});

test('differences are chosen by kind, by subject and by whom they are about; their numbers stay', () => {
  const { gaps } = named(told({ ...VALLEY, energie: 'Gea Rhenen raad 1\nHans Ede raad 5' }));
  const ids = (chosen: readonly { id: string }[]) => chosen.map(({ id }) => id);
  expect(chooseGaps(gaps, ALL_GAPS, NO_FILTER)).toEqual(gaps);
  expect(ids(chooseGaps(gaps, { ...ALL_GAPS, kinds: new Set(['ambition']) }, NO_FILTER))).toEqual([
    'ambition|whole|Ede',
  ]);
  expect(ids(chooseGaps(gaps, { ...ALL_GAPS, lane: 'energie' }, NO_FILTER))).toEqual([
    'municipalities|energie',
  ]);
  const rhenen = { roles: new Set<string>(), municipalities: new Set(['Rhenen']) };
  expect(ids(chooseGaps(gaps, ALL_GAPS, rhenen))).toEqual(['municipalities|energie']);
  expect([...toggled(new Set(['a']), 'a')]).toEqual([]);
});

test('R2: while everybody is placing, and until the count is over, nothing is told', () => {
  const placing = round({ phase: 'placing' });
  const board = told(VALLEY, { method: placing });
  expect(makeShown(board, null).kind).toBe('hidden');
  const revealed = round({ phase: 'revealed' });
  expect(makeShown(told(VALLEY, { method: revealed, countdown: 2 }), null).kind).toBe('hidden');
  expect(makeShown(told(VALLEY, { method: revealed }), null).kind).toBe('named');
});

test('an anonymous round tells by counts, and not of groups that are withheld', () => {
  const counts = makeShown(
    told(
      {},
      {
        method: round({ phase: 'revealed', anonymous: true }),
        outcome: {
          groups: [
            { lane: 'whole', question: 'self', role: 'council', counts: { know: 3 } },
            { lane: 'whole', question: 'self', role: 'executive', counts: { decide: 4 } },
            { lane: 'whole', question: 'self', role: 'civilService', counts: null },
          ],
          reasons: [],
        },
      },
    ),
    null,
  );
  if (counts.kind !== 'counts') throw new Error('counts are shown');
  expect(counts.gaps.map(({ id, size, voices }) => [id, size, voices])).toEqual([
    ['roles|whole', 3, []],
  ]);
});

test.each([
  ['nobody', ''],
  ['alone', 'Anna Ede raad 3'],
  ['same', 'Anna Ede raad 3\nBert Nijkerk raad 3'],
  [undefined, 'Anna Ede raad 3\nBert Nijkerk raad 4'],
])('there is little to see: %s', (why, text) => {
  expect(whyNothing(named(told({ whole: text })))).toBe(why);
});

test('subjects with a single answer are named as such', () => {
  const shown = named(
    told({ whole: 'Anna Ede raad 3\nBert Nijkerk raad 4', energie: 'Anna Ede raad 2' }),
  );
  expect(lanesWithTooFew(shown).map(({ title }) => title)).toEqual(['Energietransitie']);
});

test('a change names the round it is a change from, so that every window tells the same', () => {
  const [gap] = named(told({ whole: 'Anna Ede raad 3\nBert Nijkerk raad 4' })).gaps;
  if (!gap) throw new Error('a difference');
  expect(gapRef(gap, 'r1')).toBe('municipalities|whole');
  expect(parseGapRef('change|whole|Ede@r1')).toEqual({ id: 'change|whole|Ede', round: 'r1' });
  const focus = {
    target: { kind: 'gap', lane: 'whole', gap: 'a' },
    id: 'focus',
    spotlight: true,
  } as const;
  expect(activeGap({ gap: null }, focus)).toEqual({ ref: 'a', lane: 'whole', toAll: true });
  expect(activeGap({ gap: 'b' }, focus)).toMatchObject({ ref: 'b', toAll: false });
  expect(activeGap({ gap: null }, null)).toBeNull();
});

test('what moved since the reveal leaves a trail from where it stood, and is told in words', () => {
  const before = told({ whole: 'Anna Ede raad 2\nBert Nijkerk raad 4\nCarla Ede college 3' });
  const now = told({
    whole: 'Anna Ede raad 4\nBert Nijkerk raad 4\nCarla Ede college -\nDirk Ede raad 1',
  });
  const markers: readonly Marker[] = [...before.markers.values()];
  const scene = buildLadderScene(now);
  const trails = trailsOf(scene, now, markers);
  expect(trails.map(({ marker }) => marker.first.who.name)).toEqual(['Anna', 'Carla']);
  const middle = scene.layout.cell('whole', 'inform');
  expect(trails[0]?.fromY).toBe((middle?.y ?? 0) + (middle?.height ?? 0) / 2);
  expect(trailsOf(scene, now, markers)).toBe(trails);
  const moves = movesSince(markers, now);
  expect(moves.map((move) => describeMove(now, move))).toEqual([
    'Raad van Ede, De samenwerking als geheel: van niveau 2, Elkaar informeren naar niveau 4, Samen beslissen',
    'College van Ede, De samenwerking als geheel: van niveau 3, Afstemmen en delen naar geen contact',
  ]);
  expect(moves.some(({ participant }) => participant === idOf('Dirk'))).toBe(false);
});

test('ways that run over each other are drawn beside each other', () => {
  const then = told({ whole: 'Anna Ede raad 2\nBert Nijkerk raad 1', energie: 'Anna Ede raad 1' });
  const now = told({ whole: 'Anna Ede raad 4\nBert Nijkerk raad 3', energie: 'Anna Ede raad 2' });
  const trails = trailsOf(buildLadderScene(now), now, [...then.markers.values()]);
  expect(trails.map(({ marker, shift }) => [marker.lane, marker.first.who.name, shift])).toEqual([
    ['whole', 'Anna', 0],
    ['whole', 'Bert', 7],
    ['energie', 'Anna', 0],
  ]);
});

test('a level that is no longer on the ladder leaves no trail', () => {
  const now = told({ whole: 'Anna Ede raad 4' });
  const gone: readonly Marker[] = [...now.markers.values()].map((one) => ({
    ...one,
    level: 'weg',
  }));
  expect(trailsOf(buildLadderScene(now), now, gone)).toEqual([]);
});

describe('after the reveal', () => {
  const then = told({ whole: 'Anna Ede raad 2\nBert Nijkerk raad 4\nCarla Ede college 3' });
  const revealed = result(then);
  const now = told(
    { whole: 'Anna Ede raad 3\nCarla Ede college 3\nDirk Rhenen raad 1' },
    { method: round({ phase: 'revealed' }) },
  );
  const nameOf = (key: string) => key.split('_')[0];

  test('who placed only then is marked, and a marker that is gone leaves a sign where it stood', () => {
    const { late, gone } = sinceReveal(now, { revealed });
    expect([...late].map(nameOf)).toEqual(['Dirk']);
    const scene = buildLadderScene(now);
    const cell = scene.layout.cell('whole', 'decide');
    if (!cell) throw new Error('a cell');
    const signs = goneFrom(scene, gone);
    expect(signs).toMatchObject([{ count: 1 }]);
    expect(signs[0]?.y).toBeGreaterThan(cell.y + cell.height / 2);
    expect(signs[0]?.y).toBeLessThan(cell.y + cell.height);
    expect(sinceReveal(now, { revealed }).late).toBe(late);
  });

  test('each is told in words, and those who left the board by their role', () => {
    const moves = changesSince(revealed.markers, now);
    expect(countMoves(moves)).toBe('1 pion verzet, 1 pion geplaatst en 1 pion weggehaald');
    expect(moves.map((move) => describeMove(withThose(now, revealed), move))).toEqual([
      'Raad van Ede, De samenwerking als geheel: van niveau 2, Elkaar informeren naar niveau 3, Afstemmen en delen',
      'Raad van Rhenen, De samenwerking als geheel: niveau 1, Elkaar kennen, na de onthulling geplaatst',
      'Raad van Nijkerk, De samenwerking als geheel: was niveau 4, Samen beslissen, na de onthulling weggehaald',
    ]);
  });

  test('the result of another round, or a count that still runs, marks nobody', () => {
    const other = { ...now, method: round({ id: 'r2', phase: 'revealed' }) };
    expect(sinceReveal(other, { revealed }).late.size).toBe(0);
    expect(sinceReveal({ ...now, countdown: 2 }, { revealed }).late.size).toBe(0);
    expect(sinceReveal(now, { revealed: null }).gone).toEqual([]);
  });
});
