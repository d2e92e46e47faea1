import { spawn, spawnSync } from 'node:child_process';

/**
 * Server and client with reload on change. The server starts again when what `tsc` writes changes; the client is
 * Vite's, which passes /api and /sync on to it.
 */
const PORT = process.env['PORT'] ?? '8080';
const env = { ...process.env, PORT, SAMENSPEL_SERVER: `http://127.0.0.1:${PORT}` };
const tsc = 'node_modules/.bin/tsc';

for (const [program, args] of [
  ['npm', ['run', '-s', 'setup']],
  ['npx', ['-y', 'pnpm@12.21.0', '--filter', './client', 'run', 'messages']],
  [tsc, ['-b', 'server']],
]) {
  const { status } = spawnSync(program, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const children = [
  spawn(tsc, ['-b', 'server', '--watch', '--preserveWatchOutput'], { stdio: 'inherit', env }),
  spawn('node', ['--watch', 'server/dist/main.js'], { stdio: 'inherit', env }),
  spawn('node_modules/.bin/vite', [], { stdio: 'inherit', env, cwd: 'client' }),
];

const stop = () => {
  for (const child of children) child.kill('SIGTERM');
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
for (const child of children) child.on('exit', stop);
