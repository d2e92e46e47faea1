/** Measures of the ladder in board units (CSS pixels at 100% zoom). */
export const LADDER = {
  labelWidth: 288,
  laneWidth: 184,
  headHeight: 76,
  headGap: 12,
  /** Between the lowest band and the rows of answers off the ladder. */
  offGap: 24,
  offHeight: 52,
  offSeam: 4,
  /** Kept free at a lane's right edge for the agreed levels. */
  gutter: 30,
  cellPadding: 6,
} as const;

/** Sizes of a marker, across, in board units: it shrinks in a full cell, and below the least it becomes "+n". */
export const MARKER = { most: 34, least: 20 } as const;

/** Height of one band: with more levels the bands are lower, so that the ladder keeps about one screen. */
export function bandHeight(levels: number): number {
  return 144 - 8 * Math.max(3, Math.min(7, levels));
}
