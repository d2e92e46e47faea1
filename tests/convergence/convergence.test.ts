import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { test } from 'vitest';
import { runWorld, type Seed } from './world.ts';

const KEPT = fileURLToPath(new URL('./seeds/', import.meta.url));
const Whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const KeptSeed = v.object({ seed: Whole, steps: Whole });

const COUNT = Number(process.env['SEEDS'] ?? 20);
const FIRST = Number(process.env['FIRST_SEED'] ?? 1);
const STEPS = Number(process.env['STEPS'] ?? 300);
/** The long run writes what fails to `seeds/`, where it is run for ever after. */
const KEEP = process.env['KEEP_SEEDS'] === 'yes';

function failureOf(seed: Seed): unknown {
  try {
    runWorld(seed);
    return undefined;
  } catch (error) {
    return error;
  }
}

/** The shortest beginning of a world that fails. */
function shortest(seed: Seed): Seed {
  for (let steps = 0; steps < seed.steps; steps++) {
    if (failureOf({ ...seed, steps }) !== undefined) return { ...seed, steps };
  }
  return seed;
}

function report(failed: Seed): Error {
  const small = shortest(failed);
  if (KEEP) {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(join(KEPT, `${small.seed}.json`), `${JSON.stringify(small)}\n`);
  }
  return new Error(
    `seed ${small.seed} fails in ${small.steps} steps. Again: FIRST_SEED=${small.seed} SEEDS=1 STEPS=${small.steps} ` +
      `npm run test:fuzz. For ever: tests/convergence/seeds/${small.seed}.json with ${JSON.stringify(small)}`,
    { cause: failureOf(small) },
  );
}

const kept = readdirSync(KEPT).filter((name) => name.endsWith('.json'));
test.each(kept)('R1-R10, kept: %s, which failed once', (name) => {
  runWorld(v.parse(KeptSeed, JSON.parse(readFileSync(join(KEPT, name), 'utf8'))));
});

const seeds = Array.from({ length: COUNT }, (_, i) => FIRST + i);
test.each(seeds)(
  'R1, R5: seed %i: everybody ends with the same board, each with their own voice',
  (seed) => {
    const world = { seed, steps: STEPS };
    if (failureOf(world) !== undefined) throw report(world);
  },
);
