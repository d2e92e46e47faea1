import fc from 'fast-check';

/** Chance from one seed: the same seed gives the same world, step by step. */
export interface Random {
  /** 0 up to but without `below`. */
  whole(below: number): number;
  chance(probability: number): boolean;
  pick<T>(from: readonly T[]): T;
  sample<T>(arbitrary: fc.Arbitrary<T>): T;
}

/** Mulberry32. */
export function randomOf(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const first = <T>(list: readonly T[], at: number): T => {
    const found = list[at];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  };
  const whole = (below: number) => Math.floor(next() * below);
  return {
    whole,
    chance: (probability) => next() < probability,
    pick: (from) => first(from, whole(from.length)),
    sample: (arbitrary) => first(fc.sample(arbitrary, { seed: whole(2 ** 31), numRuns: 1 }), 0),
  };
}
