import type { Gap, Picture } from '@samenspel/shared/insight';
import type { Marker, Place } from '@samenspel/shared/records';
import fc from 'fast-check';
import { idOf, LADDER, told } from './told.ts';

/** Arbitrary pictures of one small board. */

export const PARTNERS = ['Ede', 'Barneveld', 'Rhenen', 'Nijkerk'];
export const LANES = ['whole', 'energy'];
export const PLACES: Place[] = [...LADDER.map(({ id }) => id), 'none', 'unknown'];
export const NAMES = Array.from({ length: 10 }, (_, i) => `P${String(i).padStart(2, '0')}`);

const board = told({
  whole: PARTNERS.map((name, i) => `${NAMES[i]} ${name} council .`).join('\n'),
});
export const lanes = LANES.map((id) => ({ id, title: id }));

/** Everything that can be said, once. */
const SUBJECTS = NAMES.flatMap((name) =>
  LANES.flatMap((lane) =>
    PARTNERS.flatMap((about) =>
      (['now', 'ambition'] as const).map((kind) => ({
        participant: idOf(name),
        lane,
        about,
        kind,
      })),
    ),
  ),
);

/** Some of what can be said, from hardly anything to nearly everything. */
export const markers: fc.Arbitrary<Marker[]> = fc.integer({ min: 1, max: 9 }).chain((often) => {
  const place = fc.oneof(
    { weight: often, arbitrary: fc.constantFrom(...PLACES) },
    { weight: 10 - often, arbitrary: fc.constant(null) },
  );
  const length = SUBJECTS.length;
  return fc.array(place, { minLength: length, maxLength: length }).map((places) =>
    SUBJECTS.flatMap((subject, i) => {
      const level = places[i];
      return level ? [{ ...subject, level }] : [];
    }),
  );
});

export const people = fc
  .array(
    fc.record({
      municipality: fc.constantFrom(...PARTNERS),
      role: fc.constantFrom('council', 'executive', 'official', 'clerk'),
    }),
    { minLength: NAMES.length, maxLength: NAMES.length },
  )
  .map((profiles) => new Map(profiles.map((profile, i) => [idOf(NAMES[i] ?? ''), profile])));

export const pictures: fc.Arbitrary<Picture> = fc
  .record({ participants: people, markers })
  .map((said) => ({ ...board, lanes, ...said }));

/** The middle answer, or the lower of two: sorted and counted off, as one does on paper. */
export function middle(places: readonly Place[]): number | undefined {
  const on = places.map((place) => PLACES.indexOf(place) + 1).filter((n) => n <= LADDER.length);
  return on.toSorted((a, b) => a - b)[Math.ceil(on.length / 2) - 1];
}

export const sizesOf = (gaps: readonly Gap[]) =>
  Object.fromEntries(gaps.filter(({ size }) => size > 0).map(({ id, size }) => [id, size]));
