import type { Level, Municipality, Place, Role } from '@samenspel/shared/records';
import type { Standing } from './standings.ts';

/** A partner with where each of its roles stands. */
export interface DotRow {
  readonly partner: Municipality;
  readonly standings: readonly Standing[];
}

/** People of one role of a partner at one place. */
export interface Dot {
  readonly role: Role;
  readonly count: number;
}

/** The columns from left to right: lowest level first, then beside the ladder. */
export function columnsOf(ladder: readonly Level[]): readonly Place[] {
  return [...ladder.map(({ id }) => id), 'none', 'unknown'];
}

/** Who of a partner stands at a place, one dot for each role. */
export function dotsAt({ standings }: DotRow, place: Place): readonly Dot[] {
  return standings.flatMap(({ role, places }) => {
    const count = places.filter((one) => one === place).length;
    return count > 0 ? [{ role, count }] : [];
  });
}
