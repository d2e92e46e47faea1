import { spawn } from 'node:child_process';

/**
 * The convergence fuzz with many seeds: `npm run test:fuzz`, or `SEEDS=2000 FIRST_SEED=501 npm run test:fuzz`.
 * What fails is kept in tests/convergence/seeds.
 */
const child = spawn(
  'node_modules/.bin/vitest',
  ['run', '--project', 'tests', 'tests/convergence', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { SEEDS: '500', KEEP_SEEDS: 'yes', ...process.env } },
);
child.on('close', (code) => {
  process.exitCode = code ?? 1;
});
