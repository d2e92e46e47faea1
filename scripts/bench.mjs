/**
 * Measures what `npm run build` made: `npm run bench` all of it, `npm run bench -- client` or `npm run bench -- client ours`
 * a part. What a part takes after its name is that part's to read.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PARTS = {
  insight: 'scripts/bench/insight.mjs',
  publish: 'tests/bench/publish.mjs',
  reveal: 'tests/bench/reveal.mjs',
  client: 'tests/bench/client/main.mjs',
};

const [name, ...rest] = process.argv.slice(2);
if (name !== undefined && !(name in PARTS)) {
  process.stderr.write(`there is no ${name}; there are ${Object.keys(PARTS).join(', ')}\n`);
  process.exit(2);
}
for (const part of name === undefined ? Object.keys(PARTS) : [name]) {
  process.stdout.write(`\n${part}\n`);
  const file = fileURLToPath(new URL(`../${PARTS[part]}`, import.meta.url));
  const { status } = spawnSync(process.execPath, [file, ...rest], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
