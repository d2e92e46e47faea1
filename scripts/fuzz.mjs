import { spawn } from 'node:child_process';

/** The convergence fuzz with many seeds: `npm run test:fuzz`, or `SEEDS=2000 FIRST_SEED=1 npm run test:fuzz`. */
const child = spawn(
  'node_modules/.bin/vitest',
  ['run', '--project', 'tests', 'tests/convergence', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, SEEDS: process.env['SEEDS'] ?? '500' } },
);
child.on('close', (code) => {
  process.exitCode = code ?? 1;
});
