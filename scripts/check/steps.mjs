import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { playwrightCounts, vitestCounts } from './reports.mjs';

const PNPM = ['npx', '-y', 'pnpm@12.21.0'];
const bin = (name) => join('node_modules', '.bin', name);

/** Whether a folder holds a file whose name ends so, at any depth. */
function holds(folder, ending) {
  if (!existsSync(folder)) return false;
  return readdirSync(folder, { recursive: true }).some((name) => String(name).endsWith(ending));
}

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/**
 * The steps of the check in order. A step without `counts` counts as one; one with `counts` is a suite, which
 * writes its report to `report(name)` and whose tests are counted from there.
 * @param report gives the path of a temporary file
 */
export function steps(report) {
  const suite = (name, command, env, counts, present) => ({
    name,
    command,
    env,
    counts: () => counts(read(report(name))),
    present,
  });
  const vitest = (name, args, present) =>
    suite(
      name,
      [
        bin('vitest'),
        'run',
        ...args,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report(name)}`,
      ],
      {},
      vitestCounts,
      present,
    );
  return [
    { name: 'system parts', command: ['bash', 'scripts/install-system.sh'] },
    { name: 'install', command: [...PNPM, 'install', '--frozen-lockfile'] },
    { name: 'format', command: [bin('biome'), 'format', '.'] },
    { name: 'messages', command: [...PNPM, '--filter', './client', 'run', 'messages'] },
    { name: 'types', command: [bin('tsc'), '-b'] },
    { name: 'lint', command: [bin('oxlint'), '--type-aware', '--deny-warnings'] },
    { name: 'import rules', command: ['node', 'scripts/import-rules.mjs'] },
    { name: 'unused code', command: [bin('knip')] },
    { name: 'build', command: ['npm', 'run', '-s', 'build'] },
    vitest('tests', [], true),
    suite(
      'end to end',
      [bin('playwright'), 'test', '--reporter=list,json'],
      { PLAYWRIGHT_JSON_OUTPUT_FILE: report('end to end') },
      playwrightCounts,
      holds('tests/e2e', '.spec.ts'),
    ),
    vitest(
      'other engines',
      ['--config', 'tests/engines/vitest.config.ts'],
      holds('tests/engines', '.test.ts'),
    ),
  ];
}
