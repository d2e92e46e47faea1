import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  BoardSettings,
  clean,
  contains,
  Coordinate,
  intersects,
  Item,
  ItemId,
  LevelId,
  MarkerSubject,
  MarkerValue,
  newId,
  packPoints,
  parseMarkerKey,
  ParticipantId,
  PARTNER_COLOURS,
  Profile,
  RoleId,
  RoundId,
  sessionMarkerKey,
  shortFor,
  union,
  unpackPoints,
  voiceMarkerKey,
  wellFormed,
} from '@samenspel/shared/records';
import { arbitraryOf, junk, parsedOf } from './support/arbitrary.ts';

describe('validators', () => {
  test.each([
    ['item', Item],
    ['profile', Profile],
    ['marker value', MarkerValue],
    ['board settings', BoardSettings],
  ])('what a %s parses to parses again, to the same', (_name, schema) => {
    fc.assert(
      fc.property(arbitraryOf(schema), (value) => {
        const once = v.parse(schema, value);
        expect(v.parse(schema, once)).toEqual(once);
      }),
      { numRuns: 60 },
    );
  });

  test('junk is refused, and never throws', () => {
    fc.assert(
      fc.property(junk, (value) => {
        for (const schema of [Item, Profile, MarkerValue, BoardSettings, MarkerSubject]) {
          expect(v.safeParse(schema, value).success).toBe(false);
        }
      }),
    );
  });

  test('an item with one field of junk is refused', () => {
    const fields = ['id', 'type', 'pos', 'size', 'style', 'by'] as const;
    fc.assert(
      fc.property(parsedOf(Item), fc.constantFrom(...fields), junk, (item, name, value) => {
        fc.pre(!(name === 'id' && v.is(ItemId, value)));
        expect(v.is(Item, { ...item, [name]: value })).toBe(false);
      }),
    );
  });

  test.each([Number.NaN, Infinity, -Infinity, 1e7, '1', null])('%s is no coordinate', (value) => {
    expect(v.is(Coordinate, value)).toBe(false);
  });

  test('ids are safe as keys: no bar, no __proto__, no word with a meaning of its own', () => {
    for (const schema of [ItemId, LevelId, RoleId, RoundId, ParticipantId]) {
      for (const bad of ['', 'a|b', '__proto__', 'a b', 'é', 'x'.repeat(41), 'a\n']) {
        expect(v.is(schema, bad)).toBe(false);
      }
    }
    expect(v.is(ItemId, 'whole')).toBe(false);
    expect(v.is(LevelId, 'none')).toBe(false);
    expect(v.is(LevelId, 'unknown')).toBe(false);
  });

  test('a new id is an id', () => {
    const ids = Array.from({ length: 500 }, () => newId());
    expect(new Set(ids).size).toBe(500);
    expect(ids.every((id) => v.is(ItemId, id))).toBe(true);
    expect(v.is(ParticipantId, newId(22))).toBe(true);
  });
});

describe('texts', () => {
  test('a line is trimmed, its white space single, and it says something', () => {
    const line = clean(10);
    expect(v.parse(line, '  twee \n\t woorden'.slice(0, 12))).toBe('twee wo');
    expect(v.is(line, ' \n ')).toBe(false);
    expect(v.is(line, 'x'.repeat(11))).toBe(false);
    expect(v.is(line, ` ${'x'.repeat(10)} `)).toBe(true);
  });

  test('half a surrogate pair is replaced, whole ones stay', () => {
    expect(wellFormed('a😀b')).toBe('a😀b');
    expect(wellFormed('a\uD83Db\uDE00')).toBe('a\uFFFDb\uFFFD');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(wellFormed(text)).toHaveLength(text.length);
        expect(decodeURIComponent(encodeURIComponent(wellFormed(text)))).toBe(wellFormed(text));
      }),
    );
  });
});

describe('codes of partners', () => {
  test.each([
    ['Leiden', [], 'LEI'],
    ['Leiderdorp', ['LEI'], 'LED'],
    ["'s-Gravenhage", [], 'GRA'],
    ['Súdwest-Fryslân', [], 'SUD'],
    ['Ee', [], 'EEX'],
    ['Ελλάδα', [], 'XXX'],
  ])('%s beside %j is %s', (name, taken, short) => {
    expect(shortFor(name, new Set(taken))).toBe(short);
  });

  test('sixty partners of any names have sixty codes, each of 2 to 4 capitals', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 12, unit: 'grapheme' }), { minLength: 60, maxLength: 60 }),
        (names) => {
          const taken = new Set<string>();
          for (const name of names) {
            const short = shortFor(name, taken);
            expect(short).toMatch(/^[\p{Lu}\p{N}]{2,4}$/u);
            taken.add(short);
          }
          expect(taken.size).toBe(60);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('R8: white text reads on each colour of partners, at least 4.5 to 1', () => {
    const luminance = (hex: string) =>
      [1, 3, 5]
        .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
        .reduce((sum, part, i) => sum + part * ([0.2126, 0.7152, 0.0722][i] ?? 0), 0);
    for (const colour of PARTNER_COLOURS) {
      expect(1.05 / (luminance(colour) + 0.05), colour).toBeGreaterThanOrEqual(4.5);
    }
    expect(new Set(PARTNER_COLOURS).size).toBe(PARTNER_COLOURS.length);
  });
});

describe('strokes', () => {
  const point = fc.tuple(
    fc.double({ min: -8000, max: 8000, noNaN: true }),
    fc.double({ min: -8000, max: 8000, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );

  test('points come back, to an eighth of a unit and a hundredth of pressure', () => {
    fc.assert(
      fc.property(fc.array(point), (points) => {
        const back = unpackPoints(packPoints(points));
        expect(back).toHaveLength(points.length);
        back.forEach(([x, y, pressure], i) => {
          const [wasX, wasY, was] = points[i] ?? [NaN, NaN, NaN];
          expect(Math.abs(x - wasX)).toBeLessThanOrEqual(0.125);
          expect(Math.abs(y - wasY)).toBeLessThanOrEqual(0.125);
          expect(Math.abs(pressure - was)).toBeLessThanOrEqual(0.01);
        });
      }),
    );
  });

  test('what was packed once stays the same, and a broken tail is left out', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const whole = bytes.subarray(0, bytes.length - (bytes.length % 5));
        expect(packPoints(unpackPoints(bytes))).toEqual(Uint8Array.from(whole));
      }),
    );
  });

  test('five bytes a point, and far away points are held at the edge', () => {
    expect(
      packPoints([
        [1, 2, 0.5],
        [3, 4, 1],
      ]).byteLength,
    ).toBe(10);
    expect(unpackPoints(packPoints([[1e9, -1e9, 7]]))).toEqual([[8191.75, -8192, 1]]);
  });
});

describe('markers', () => {
  test('R10: a marker is its subject and a level; its key gives both ends back', () => {
    fc.assert(
      fc.property(
        parsedOf(MarkerSubject),
        parsedOf(ParticipantId),
        parsedOf(RoundId),
        (subject, who, round) => {
          expect(parseMarkerKey(sessionMarkerKey(who, subject))).toEqual({ owner: who, subject });
          expect(parseMarkerKey(voiceMarkerKey(round, subject))).toEqual({ owner: round, subject });
        },
      ),
    );
  });

  test.each([
    '',
    '|||',
    'open|whole|GM0203',
    'open|whole|GM0203|now|more',
    'open|whole|GM0203|never',
    '|whole|GM0203|now',
  ])('%j is no key', (key) => {
    expect(parseMarkerKey(key)).toBeUndefined();
  });

  test('"no contact" and "I do not know" are answers of their own', () => {
    const markers = [{ level: 'none' }, { level: 'unknown' }, { level: 'know' }];
    expect(markers.every((value) => v.is(MarkerValue, value))).toBe(true);
    expect(v.is(MarkerValue, { level: null })).toBe(false);
  });
});

describe('rectangles', () => {
  const rect = fc.record({
    x: fc.integer({ min: -99, max: 99 }),
    y: fc.integer({ min: -99, max: 99 }),
    width: fc.integer({ min: 1, max: 99 }),
    height: fc.integer({ min: 1, max: 99 }),
  });

  test('a union holds all of them, and none is no rectangle', () => {
    expect(union([])).toBeUndefined();
    fc.assert(
      fc.property(fc.array(rect, { minLength: 1 }), (rects) => {
        const all = union(rects);
        for (const one of rects) expect(all && union([all, one])).toEqual(all);
      }),
    );
  });

  test('two that share a point overlap, and only those', () => {
    fc.assert(
      fc.property(rect, rect, (a, b) => {
        const corner = contains(b, Math.max(a.x, b.x), Math.max(a.y, b.y));
        expect(intersects(a, b)).toBe(
          corner && contains(a, Math.max(a.x, b.x), Math.max(a.y, b.y)),
        );
      }),
    );
  });
});
