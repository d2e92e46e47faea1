import {
  gapsOf,
  gapsOfCounts,
  laneSummaries,
  matrixOf,
  movesBetween,
  type Picture,
} from '@samenspel/shared/insight';
import { type CountGroup, type Marker, sessionMarkerKey } from '@samenspel/shared/records';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANES, lanes, markers, middle, PARTNERS, pictures, sizesOf } from './support/pictures.ts';
import { idOf, LADDER, ROLES } from './support/told.ts';

describe('one more person who says what stands for the side already', () => {
  const newcomer = idOf('Newcomer');
  const joins = fc.record({
    picture: pictures,
    municipality: fc.constantFrom(...PARTNERS),
    role: fc.constantFrom('council', 'executive', 'official'),
    lane: fc.constantFrom(...LANES),
  });

  /** The sizes before, and after the newcomer placed a marker of the own municipality. */
  function joined({ picture, municipality, role, lane }: Joins, level: number) {
    const marker: Marker = {
      participant: newcomer,
      lane,
      about: municipality,
      kind: 'now',
      level: `l${level}`,
    };
    const after = gapsOf({
      ...picture,
      participants: new Map(picture.participants).set(newcomer, { municipality, role }),
      markers: [...picture.markers, marker],
    });
    return [sizesOf(gapsOf(picture)), sizesOf(after)] as const;
  }
  interface Joins {
    readonly picture: Picture;
    readonly municipality: string;
    readonly role: string;
    readonly lane: string;
  }

  const nowOf = ({ picture, municipality, role, lane }: Joins, byRole: boolean) =>
    [...picture.markers]
      .filter((marker) => {
        const by = picture.participants.get(marker.participant);
        const own = by?.municipality === municipality && marker.about === municipality;
        const asked = marker.lane === lane && marker.kind === 'now';
        return own && asked && (!byRole || by.role === role);
      })
      .map(({ level }) => level);

  test('of the role: leaves the difference between the roles as large as it was', () => {
    fc.assert(
      fc.property(joins, (who) => {
        const level = middle(nowOf(who, true));
        fc.pre(level !== undefined);
        const [before, after] = joined(who, level);
        const id = `roles|${who.lane}|${who.municipality}`;
        expect(after[id]).toBe(before[id]);
      }),
    );
  });

  test('of the municipality: leaves every difference but that between its roles as large as it was', () => {
    fc.assert(
      fc.property(joins, (who) => {
        const level = middle(nowOf(who, false));
        fc.pre(level !== undefined);
        const [before, after] = joined(who, level);
        const id = `roles|${who.lane}|${who.municipality}`;
        expect({ ...after, [id]: 0 }).toEqual({ ...before, [id]: 0 });
      }),
    );
  });
});

describe('the other views agree with the differences', () => {
  test('a picture has not changed since itself; there and back is as far', () => {
    fc.assert(
      fc.property(pictures, markers, (picture, said) => {
        const later = { ...picture, markers: said };
        const changes = (now: Picture, earlier: Picture) =>
          Object.entries(sizesOf(gapsOf(now, { earlier }))).filter(([id]) =>
            id.startsWith('change'),
          );
        expect(changes(picture, picture)).toEqual([]);
        expect(new Map(changes(later, picture))).toEqual(new Map(changes(picture, later)));
      }),
    );
  });

  test('summary and matrix hold the same answers, and roles differ where there is a gap', () => {
    fc.assert(
      fc.property(pictures, (picture) => {
        const ids = new Set(gapsOf(picture).map(({ id }) => id));
        const summaries = laneSummaries(picture);
        for (const [row, { lane, cells }] of matrixOf(picture).entries()) {
          for (const [column, cell] of cells.entries()) {
            const spread = summaries[row]?.municipalities[column]?.spread;
            if (cell.empty) expect(spread).toMatchObject({ answers: 0, none: 0, unknown: 0 });
            else expect(cell.spread).toEqual(spread);
            const differ = ids.has(`roles|${lane}|${cell.municipality}`);
            expect(!cell.empty && cell.rolesDiffer).toBe(differ);
          }
        }
      }),
    );
  });

  test('counted answers of one municipality differ as the answers themselves do', () => {
    fc.assert(
      fc.property(pictures, (picture) => {
        const participants = new Map(
          [...picture.participants].map(([id, { role }]) => [id, { municipality: 'Ede', role }]),
        );
        const ede = { ...picture, participants };
        const groups = laneSummaries(ede).flatMap(({ lane, roles }) =>
          roles.map(({ role, spread }): CountGroup => {
            const on = spread.counts.map((count, i) => [`l${i + 1}`, count]);
            const counts = Object.fromEntries([...on, ['none', spread.none]]);
            return { lane, role, question: 'self', counts };
          }),
        );
        const counted = sizesOf(gapsOfCounts(groups, LADDER, lanes, ROLES));
        const named = Object.entries(sizesOf(gapsOf(ede)))
          .filter(([id]) => id.startsWith('roles'))
          .map(([id, size]) => [id.replace('|Ede', ''), size]);
        expect(counted).toEqual(Object.fromEntries(named));
      }),
    );
  });

  test('moves are all that is needed to come from before to after', () => {
    const placesOf = (all: readonly Marker[]) =>
      new Map(all.map((marker) => [sessionMarkerKey(marker.participant, marker), marker.level]));
    fc.assert(
      fc.property(markers, markers, (before, after) => {
        const places = placesOf(before);
        for (const [key, { from, to }] of movesBetween(before, after)) {
          expect(places.get(key) ?? null).toBe(from);
          expect(to).not.toBe(from);
          if (to === null) places.delete(key);
          else places.set(key, to);
        }
        expect(places).toEqual(placesOf(after));
        expect(movesBetween(after, after).size).toBe(0);
      }),
    );
  });
});
