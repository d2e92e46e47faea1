import { gapsOf, laneSummaries, type Picture } from '@samenspel/shared/insight';
import { describe, expect, test } from 'vitest';
import { idOf, inWords, told, voiceInWords } from './support/told.ts';

const kinds = (picture: Picture, kind: string) =>
  gapsOf(picture).filter((gap) => gap.kind === kind);

function only(picture: Picture, kind: string) {
  const [gap, ...more] = kinds(picture, kind);
  if (!gap || more.length > 0) throw new Error(`not one gap of kind ${kind}`);
  return gap;
}

describe('roles of one municipality', () => {
  const barneveld = told({
    whole: `
      Anna  Barneveld council   2
      Bert  Barneveld council   2
      Carla Barneveld council   1
      Dirk  Barneveld executive 3
      Els   Barneveld official  4
      Fons  Barneveld official  5
      Gea   Barneveld official  4`,
  });

  test('council 2, executive 3 and civil service 4 differ 2 levels', () => {
    const gap = only(barneveld, 'roles');
    expect(gap.id).toBe('roles|whole|Barneveld');
    expect(gap.size).toBe(2);
    expect(inWords(gap)).toBe('whole, Barneveld: council 2 | official 4');
    expect(gap.sides.map(({ level, few }) => [level, few])).toEqual([
      [2, false],
      [3, true],
      [4, false],
    ]);
  });

  test('those farthest from the other end may want to speak: Carla on 1 and Fons on 5', () => {
    expect(only(barneveld, 'roles').voices.map(voiceInWords)).toEqual([
      'Barneveld council 1: Carla',
      'Barneveld official 5: Fons',
    ]);
  });

  test.each([
    ['roles that stand on one level', 'Anna Ede council 3\nBert Ede official 3'],
    ['a single role, however far its people are apart', 'Anna Ede council 1\nBert Ede council 5'],
    ['a role that says nothing', 'Anna Ede council 1\nBert Ede official .'],
    ['a role that does not know', 'Anna Ede council 1\nBert Ede official ?'],
    ['roles of two municipalities', 'Anna Ede council 1\nBert Rhenen official 4'],
    ['what the one wants and the other has', 'Anna Ede council 1\nBert Ede official . wants 4'],
  ])('do not differ: %s', (_, text) => {
    expect(kinds(told({ whole: text }), 'roles')).toEqual([]);
  });

  test('someone whose role is no longer on the board speaks for the municipality, not for a role', () => {
    const picture = told({ whole: 'Anna Ede council 2\nBert Ede clerk 5\nCarla Rhenen council 4' });
    expect(kinds(picture, 'roles')).toEqual([]);
    expect(laneSummaries(picture)[0]).toMatchObject({ answered: 3, now: { highest: 5 } });
  });

  test('a role of which nobody stands on the ladder is a side without a level, never level 0', () => {
    const gap = only(
      told({ whole: 'Anna Ede council ?\nBert Ede executive 2\nCarla Ede official 5' }),
      'roles',
    );
    expect(inWords(gap)).toBe('whole, Ede: executive 2 | official 5');
    expect(gap.sides[0]).toMatchObject({ level: null, few: true, spread: { unknown: 1 } });
    expect(gap.off).toEqual({ none: 0, unknown: 1 });
  });
});

describe('municipalities in a lane', () => {
  const valley = told({
    energy: `
      Anna  Renswoude    council   1
      Bert  Scherpenzeel council   1
      Carla Barneveld    council   2
      Dirk  Ede          council   4
      Els   Ede          executive 4
      Fons  Ede          official  5`,
  });

  test('Renswoude 1, Scherpenzeel 1 and Ede 4 differ 3 levels', () => {
    const gap = only(valley, 'municipalities');
    expect(gap).toMatchObject({ id: 'municipalities|energy', size: 3 });
    expect(gap.municipality).toBeUndefined();
    expect(inWords(gap)).toBe('energy: Renswoude 1, Scherpenzeel 1 | Ede 4');
    expect(gap.voices.map(voiceInWords)).toEqual([
      'Renswoude council 1: Anna',
      'Scherpenzeel council 1: Bert',
      'Ede official 5: Fons',
    ]);
  });

  test('each counts once: nine people of Ede on 4 do not outweigh one of Rhenen on 2', () => {
    const many = Array.from({ length: 9 }, (_, i) => `P${i} Ede council 4`).join('\n');
    const gap = only(told({ whole: `${many}\nAnna Rhenen council 2` }), 'municipalities');
    expect(inWords(gap)).toBe('whole: Rhenen 2 | Ede 4');
    expect(gap.sides.map(({ few }) => few)).toEqual([false, true]);
  });

  test('how they see each other is not where they stand', () => {
    const picture = told({ whole: 'Anna Ede council 3 sees Rhenen 1\nBert Rhenen council 3' });
    expect(kinds(picture, 'municipalities')).toEqual([]);
  });
});

describe('self and partners', () => {
  const picture = told({
    whole: `
      Anna  Ede       council   2
      Bert  Ede       executive 3
      Carla Barneveld council   . sees Ede 4
      Dirk  Barneveld official  . sees Ede 4
      Els   Rhenen    council   . sees Ede 3
      Fons  Rhenen    executive . sees Ede 5 sees Barneveld 1
      Gea   Rhenen    official  . sees Ede -`,
  });

  test('self 2 and 3, partners 3 to 5, mostly 4: they differ 2 levels', () => {
    const gap = only(picture, 'perception');
    expect(gap.id).toBe('perception|whole|Ede');
    expect(inWords(gap)).toBe('whole, Ede: self 2 | partners 4');
    expect(gap.size).toBe(2);
    expect(gap.sides[0]?.spread).toMatchObject({ counts: [0, 1, 1, 0, 0] });
    expect(gap.sides[1]?.spread).toMatchObject({ lowest: 3, highest: 5, mostly: [4], none: 1 });
    expect(gap.off).toEqual({ none: 1, unknown: 0 });
    expect(gap.sides.map(({ few }) => few)).toEqual([false, false]);
  });

  test('who may want to speak is told by the own municipality and role of the one who looks', () => {
    expect(only(picture, 'perception').voices.map(voiceInWords)).toEqual([
      'Ede council 2: Anna',
      'Rhenen executive 5: Fons',
    ]);
  });

  test('nothing to compare where only partners speak, as about Barneveld', () => {
    expect(gapsOf(picture).some(({ municipality }) => municipality === 'Barneveld')).toBe(false);
  });
});

describe('now and ambition', () => {
  test('Ede stands on 2 and wants 4: two levels, and both are in it', () => {
    const gap = only(
      told({ whole: 'Anna Ede council 2 wants 4\nBert Ede executive 2 wants 5' }),
      'ambition',
    );
    expect(gap).toMatchObject({ id: 'ambition|whole|Ede', size: 2 });
    expect(inWords(gap)).toBe('whole, Ede: now 2 | ambition 4');
    expect(gap.voices.map(voiceInWords)).toEqual([
      'Ede council 2: Anna',
      'Ede executive 2: Bert',
      'Ede executive 5: Bert',
    ]);
  });

  test('less may be wanted too: a higher level is not better by itself', () => {
    const gap = only(told({ whole: 'Anna Ede council 4 wants 2' }), 'ambition');
    expect(inWords(gap)).toBe('whole, Ede: ambition 2 | now 4');
  });
});

describe('contact', () => {
  test('some see no contact while others are on the ladder: a remark without a size', () => {
    const gap = only(
      told({ whole: 'Anna Ede council -\nBert Ede executive 3\nCarla Ede official 3' }),
      'contact',
    );
    expect(gap).toMatchObject({ id: 'contact|roles|whole|Ede', between: 'roles', size: 0 });
    expect(inWords(gap)).toBe('whole, Ede: council - | executive 3, official 3');
    expect(gap.voices.map(voiceInWords)).toEqual(['Ede council -: Anna']);
  });

  test('where nearly all see no contact, the one on the ladder may want to speak', () => {
    const gap = only(
      told({ whole: 'Anna Ede council -\nBert Ede executive -\nCarla Ede official 3' }),
      'contact',
    );
    expect(gap.voices.map(voiceInWords)).toEqual(['Ede official 3: Carla']);
  });

  test('one other answer does not hide that partners see no contact', () => {
    const gaps = kinds(
      told({
        whole: `
          Anna  Ede    council   3
          Bert  Rhenen council   . sees Ede -
          Carla Rhenen executive . sees Ede -
          Dirk  Rhenen official  . sees Ede 3`,
      }),
      'contact',
    );
    expect(gaps.map(inWords)).toEqual(['whole, Ede: partners 3 | self 3']);
    expect(gaps[0]?.voices.map(voiceInWords)).toEqual(['Ede council 3: Anna']);
  });

  test('a role that is divided over it sees no contact', () => {
    const gap = only(
      told({ whole: 'Anna Ede council -\nBert Ede council 3\nCarla Ede official 3' }),
      'contact',
    );
    expect(inWords(gap)).toBe('whole, Ede: council 3 | official 3');
  });

  test('no contact now, and level 3 wanted', () => {
    const gap = only(told({ whole: 'Anna Ede council - wants 3' }), 'contact');
    expect(inWords(gap)).toBe('whole, Ede: now - | ambition 3');
  });

  test('nobody on the ladder, or "don\'t know" only, is no difference', () => {
    expect(gapsOf(told({ whole: 'Anna Ede council -\nBert Ede official ?' }))).toEqual([]);
    expect(gapsOf(told({ whole: 'Anna Ede council 3\nBert Ede official ?' }))).toEqual([]);
  });
});

describe('all differences', () => {
  const picture = told({
    whole: 'Anna Ede council 2\nBert Ede official 3\nCarla Rhenen council -',
    energy: 'Anna Ede council 1 wants 2\nBert Ede official 5\nCarla Rhenen council 2 sees Ede 2',
  });

  test('come largest first, then by lane, then by kind; contact comes last (R4)', () => {
    expect(gapsOf(picture).map(({ id, size }) => [id, size])).toEqual([
      ['roles|energy|Ede', 4],
      ['roles|whole|Ede', 1],
      ['municipalities|energy', 1],
      ['perception|energy|Ede', 1],
      ['ambition|energy|Ede', 1],
      ['contact|municipalities|whole', 0],
    ]);
  });

  test('come in one order, whichever marker was stored first', () => {
    const markers = [...picture.markers].toReversed();
    const participants = new Map([...picture.participants].toReversed());
    expect(gapsOf({ ...picture, markers, participants })).toEqual(gapsOf(picture));
  });

  test('leave out who and what is not on the board', () => {
    const stray = { about: 'Ede', lane: 'energy', kind: 'now', level: 'l5' } as const;
    const anna = idOf('Anna');
    const markers = [
      ...picture.markers,
      { ...stray, participant: idOf('Nobody') },
      { ...stray, participant: anna, lane: 'gone' },
      { ...stray, participant: anna, about: 'Gone' },
      { ...stray, participant: idOf('Carla'), level: 'gone' },
    ];
    const participants = new Map(picture.participants).set(idOf('Moved'), {
      municipality: 'Gone',
      role: 'council',
    });
    const seen = { ...stray, participant: idOf('Moved') };
    expect(gapsOf({ ...picture, participants, markers: [...markers, seen] })).toEqual(
      gapsOf(picture),
    );
  });

  test('are none on an empty board', () => {
    expect(gapsOf(told({ whole: '' }))).toEqual([]);
    expect(gapsOf(told({}))).toEqual([]);
  });
});
