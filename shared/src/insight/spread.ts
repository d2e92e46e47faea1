import type { Level, Place } from '../records/level.ts';
import { emptyTally, levelsIn, noneIn, slotsOf, type Tally, unknownIn } from './tally.ts';

interface Counted {
  /** How many answered with each level, lowest level first. */
  readonly counts: readonly number[];
  /** How many see no contact: an answer of its own, never a level and never a zero. */
  readonly none: number;
  readonly unknown: number;
}

/** Levels are numbers from 1, the lowest; each of them is a level that somebody chose. */
export interface PlacedSpread extends Counted {
  /** How many stand on the ladder. */
  readonly answers: number;
  readonly lowest: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly highest: number;
  /** The level with most answers, or all of them when several have as many; lowest first. */
  readonly mostly: readonly number[];
}

/** Nobody stands on the ladder: there is no level to name. */
export interface EmptySpread extends Counted {
  readonly answers: 0;
  readonly lowest: null;
  readonly q1: null;
  readonly median: null;
  readonly q3: null;
  readonly highest: null;
  readonly mostly: readonly [];
}

export type Spread = PlacedSpread | EmptySpread;

const NOBODY = {
  answers: 0,
  lowest: null,
  q1: null,
  median: null,
  q3: null,
  highest: null,
  mostly: [],
} as const;

/** The level at a rank, counted from the lowest answer as 1. */
function atRank(counts: readonly number[], rank: number): number {
  let level = 0;
  for (let seen = 0; level < counts.length && seen < rank; level++) seen += counts[level] ?? 0;
  return level;
}

function mostOf(counts: readonly number[]): number[] {
  const most = Math.max(...counts);
  const levels: number[] = [];
  for (const [index, count] of counts.entries()) if (count === most) levels.push(index + 1);
  return levels;
}

/**
 * Quartiles by nearest rank: the answer at rank ⌈n/4⌉, ⌈n/2⌉ and ⌈3n/4⌉ from below (definition 1 of Hyndman & Fan,
 * "Sample Quantiles in Statistical Packages", The American Statistician 50(4), 1996). It never averages: of two
 * middle answers it takes the lower, so at least half of those who answered stand there or lower.
 */
export function spreadOfTally(tally: Tally): Spread {
  const counts = tally.slice(0, levelsIn(tally));
  const answers = counts.reduce((sum, count) => sum + count, 0);
  const [none, unknown] = [noneIn(tally), unknownIn(tally)];
  if (answers === 0) return { ...NOBODY, counts, none, unknown };
  return {
    counts,
    none,
    unknown,
    answers,
    lowest: atRank(counts, 1),
    q1: atRank(counts, Math.ceil(answers / 4)),
    median: atRank(counts, Math.ceil(answers / 2)),
    q3: atRank(counts, Math.ceil((3 * answers) / 4)),
    highest: atRank(counts, answers),
    mostly: mostOf(counts),
  };
}

/** The spread of these answers; places that are not on the ladder (a level that was removed) are left out. */
export function spreadOf(places: Iterable<Place>, ladder: readonly Level[]): Spread {
  const slots = slotsOf(ladder);
  const tally = emptyTally(ladder.length);
  for (const place of places) {
    const slot = slots.get(place);
    if (slot !== undefined) tally[slot] = (tally[slot] ?? 0) + 1;
  }
  return spreadOfTally(tally);
}
