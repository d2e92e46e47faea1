import type { Level, Place } from '../records/level.ts';

/**
 * How often each place was chosen: a number for each level, lowest first, then `none`, `unknown`, and answers on
 * a level that only another picture's ladder has.
 */
export type Tally = readonly number[];

const BESIDE = 3;

/** Also the slot of `none`, the first after the levels. */
export const levelsIn = (tally: Tally): number => tally.length - BESIDE;
export const noneIn = (tally: Tally): number => tally[levelsIn(tally)] ?? 0;
export const unknownIn = (tally: Tally): number => tally[levelsIn(tally) + 1] ?? 0;
export const elsewhereIn = (tally: Tally): number => tally[levelsIn(tally) + 2] ?? 0;

export function emptyTally(levels: number): number[] {
  const tally: number[] = [];
  for (let slot = 0; slot < levels + BESIDE; slot++) tally.push(0);
  return tally;
}

/**
 * Where in tallies of a board's ladder the places of `ladder` are counted: its own, or that of another picture,
 * whose levels may be counted elsewhere. A place that `ladder` does not have has no slot.
 */
export function slotsOf(ladder: readonly Level[], board = ladder): Map<Place, number> {
  const own = new Map(board.map(({ id }, index) => [id, index]));
  const levels = board.length;
  return new Map<Place, number>(ladder.map(({ id }) => [id, own.get(id) ?? levels + 2]))
    .set('none', levels)
    .set('unknown', levels + 1);
}

export function sumOf(tallies: readonly Tally[], levels: number): Tally {
  const sum = emptyTally(levels);
  for (const tally of tallies) {
    for (const [slot, count] of tally.entries()) sum[slot] = (sum[slot] ?? 0) + count;
  }
  return sum;
}
