import { gapsOf, type Picture, type Spread, spreadOf } from '@samenspel/shared/insight';
import type { Marker, Place } from '@samenspel/shared/records';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  LANES,
  markers,
  middle,
  NAMES,
  PARTNERS,
  people,
  pictures,
  PLACES,
  sizesOf,
} from './support/pictures.ts';
import { idOf, LADDER, levels, ROLES } from './support/told.ts';

/** Each thing that looks like a name of the map, by its other name. */
function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string')
    return value
      .split('|')
      .map((part) => names.get(part) ?? part)
      .join('|');
  if (Array.isArray(value)) return value.map((one) => renamed(one, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renamed(one, names)]));
}

const furthest = (numbers: readonly (number | undefined)[]) => {
  const given = numbers.filter((n) => n !== undefined);
  return given.length === 0 ? 0 : Math.max(...given) - Math.min(...given);
};

/** All sizes by id, worked out anew for each comparison. */
function sizesOnPaper({ participants, markers }: Picture): Record<string, number> {
  const all = [...markers].map((m) => ({ ...m, by: participants.get(m.participant) }));
  const sizes: Record<string, number> = {};
  for (const lane of LANES) {
    const said = (keep: (m: (typeof all)[number]) => boolean) =>
      middle(all.filter((m) => m.lane === lane && keep(m)).map(({ level }) => level));
    const self = (name: string, kind: string, role?: string) =>
      said(
        (m) =>
          m.about === name &&
          m.by?.municipality === name &&
          m.kind === kind &&
          (role === undefined || m.by.role === role),
      );
    sizes[`municipalities|${lane}`] = furthest(PARTNERS.map((name) => self(name, 'now')));
    for (const name of PARTNERS) {
      const partners = said(
        (m) => m.about === name && m.by?.municipality !== name && m.kind === 'now',
      );
      const now = self(name, 'now');
      sizes[`roles|${lane}|${name}`] = furthest(ROLES.map(({ id }) => self(name, 'now', id)));
      if (now === undefined) continue;
      sizes[`perception|${lane}|${name}`] = furthest([now, partners]);
      sizes[`ambition|${lane}|${name}`] = furthest([now, self(name, 'ambition')]);
    }
  }
  return Object.fromEntries(Object.entries(sizes).filter(([, size]) => size > 0));
}

describe('a spread', () => {
  const places = fc.array(fc.constantFrom(...PLACES), { maxLength: 30 });
  const numbersOf = ({ lowest, q1, median, q3, highest, mostly }: Spread) =>
    [lowest, q1, median, q3, highest, ...mostly].filter((n) => n !== null);

  test('names only levels that somebody chose, in order, and counts everybody once', () => {
    fc.assert(
      fc.property(places, (answers) => {
        const spread = spreadOf(answers, LADDER);
        for (const n of numbersOf(spread)) expect(answers).toContain(`l${n}`);
        const five = numbersOf({ ...spread, mostly: [] });
        expect(five).toEqual(five.toSorted((a, b) => a - b));
        expect(spread.counts.reduce((sum, n) => sum + n, 0)).toBe(spread.answers);
        expect(spread.answers + spread.none + spread.unknown).toBe(answers.length);
      }),
    );
  });

  test("keeps its levels, whoever says no contact or don't know", () => {
    fc.assert(
      fc.property(places, fc.array(fc.constantFrom<Place>('none', 'unknown')), (answers, off) => {
        const [without, withOff] = [answers, [...answers, ...off]].map((all) =>
          spreadOf(all, LADDER),
        );
        expect({ ...withOff, none: 0, unknown: 0 }).toEqual({ ...without, none: 0, unknown: 0 });
      }),
    );
  });

  test('keeps its median when one more says just that, and its ends when one more says what is said', () => {
    fc.assert(
      fc.property(places, (answers) => {
        const { median, lowest, highest } = spreadOf(answers, LADDER);
        fc.pre(median !== null);
        expect(spreadOf([...answers, `l${median}`], LADDER)).toMatchObject({ median });
        for (const again of answers) {
          expect(spreadOf([...answers, again], LADDER)).toMatchObject({ lowest, highest });
        }
      }),
    );
  });
});

describe('differences', () => {
  test('are as large as when they are worked out on paper', () => {
    fc.assert(
      fc.property(pictures, (picture) => {
        expect(sizesOf(gapsOf(picture))).toEqual(sizesOnPaper(picture));
      }),
    );
  });

  test('come largest first, never larger than the ladder, each once, with all sides that answered', () => {
    fc.assert(
      fc.property(pictures, (picture) => {
        const gaps = gapsOf(picture);
        const sizes = gaps.map(({ size }) => size);
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
        expect(new Set(gaps.map(({ id }) => id)).size).toBe(gaps.length);
        for (const gap of gaps) {
          expect(gap.size).toBeLessThan(LADDER.length);
          expect(gap.size > 0).toBe(gap.kind !== 'contact');
          expect(gap.sides.length).toBeGreaterThan(1);
          const ends = gap.kind === 'contact' ? [gap.noContact, gap.onLadder] : [gap.low, gap.high];
          for (const end of ends) {
            expect(end.length).toBeGreaterThan(0);
            for (const side of end) expect(gap.sides).toContain(side);
          }
        }
      }),
    );
  });

  test('name as voices only who said so, under their own municipality and role', () => {
    fc.assert(
      fc.property(pictures, (picture) => {
        const said = [...picture.markers];
        for (const { lane, voices } of gapsOf(picture)) {
          expect(voices.length).toBeGreaterThan(0);
          for (const { municipality, role, place, participants } of voices) {
            const level = place === 'none' ? 'none' : `l${place}`;
            for (const participant of participants) {
              expect(picture.participants.get(participant)).toEqual({ municipality, role });
              expect(said).toContainEqual(expect.objectContaining({ participant, lane, level }));
            }
          }
        }
      }),
    );
  });

  test('do not depend on the order in which markers and people were stored', () => {
    fc.assert(
      fc.property(pictures, ({ ...picture }) => {
        const markers = [...picture.markers].toReversed();
        const participants = new Map([...picture.participants].toReversed());
        expect(gapsOf({ ...picture, markers, participants })).toEqual(gapsOf(picture));
      }),
    );
  });

  test('of people and municipalities with other ids differ in nothing but those', () => {
    const names = new Map([
      ...PARTNERS.map((name, i): [string, string] => [name, `GM0${i}`]),
      ...NAMES.map((name): [string, string] => [idOf(name), idOf(`Q${name}`)]),
    ]);
    const other = (id: string) => names.get(id) ?? id;
    fc.assert(
      fc.property(pictures, (picture) => {
        const gaps = gapsOf({
          ...picture,
          municipalities: picture.municipalities.map((one) => ({ ...one, id: other(one.id) })),
          participants: new Map(
            [...picture.participants].map(([id, { municipality, role }]) => [
              other(id),
              { municipality: other(municipality), role },
            ]),
          ),
          markers: [...picture.markers].map((marker) => ({
            ...marker,
            participant: other(marker.participant),
            about: other(marker.about),
          })),
        });
        expect(gaps).toEqual(renamed(gapsOf(picture), names));
      }),
    );
  });

  test('stay as large when municipalities, roles and lanes stand in another order', () => {
    fc.assert(
      fc.property(pictures, (picture) => {
        const gaps = gapsOf({
          ...picture,
          municipalities: picture.municipalities.toReversed(),
          roles: picture.roles.toReversed(),
          lanes: picture.lanes.toReversed(),
        });
        expect(sizesOf(gaps)).toEqual(sizesOf(gapsOf(picture)));
      }),
    );
  });

  test('stay as they are when levels get other names, or other ids throughout', () => {
    const ladder = levels('a', 'b', 'c', 'd', 'e').map((one) => ({ ...one, name: 'Anders' }));
    const other = new Map(LADDER.map(({ id }, i) => [id, ladder[i]?.id ?? id]));
    fc.assert(
      fc.property(pictures, (picture) => {
        const markers = [...picture.markers].map((marker) => ({
          ...marker,
          level: other.get(marker.level) ?? marker.level,
        }));
        expect(gapsOf({ ...picture, ladder, markers })).toEqual(gapsOf(picture));
      }),
    );
  });

  test("in level stay when more people say no contact or don't know", () => {
    fc.assert(
      fc.property(pictures, people, markers, (picture, newcomers, said) => {
        const joined = new Map(
          [...newcomers].map(([id, profile]) => [`new${id.slice(0, 19)}`, profile]),
        );
        const off = said.map(
          (marker, i): Marker => ({
            ...marker,
            participant: `new${marker.participant.slice(0, 19)}`,
            level: i % 2 === 0 ? 'none' : 'unknown',
          }),
        );
        const participants = new Map([...picture.participants, ...joined]);
        const more = gapsOf({ ...picture, participants, markers: [...picture.markers, ...off] });
        expect(sizesOf(more)).toEqual(sizesOf(gapsOf(picture)));
      }),
    );
  });
});
