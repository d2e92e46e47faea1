import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { makeBoard } from './board.mjs';

const file = (path) => fileURLToPath(new URL(path, import.meta.url));

function build() {
  const vite = file('../../../../client/node_modules/vite/bin/vite.js');
  const config = file('../../../../client/bench/vite.config.ts');
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error', '--config', config], {
    cwd: file('../../../../client'),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function startServer(dataDir) {
  const child = spawn(process.execPath, [file('./serve.mjs')], {
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      LOG_LEVEL: 'error',
      // The tasks on the ladder come on top of ten thousand cards.
      MAX_BOARD_ITEMS: '11000',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('http')) return { child, url: line };
  }
  throw new Error('the server did not start');
}

/** The real client, served by the real server, with a board for each number of cards. Whoever opens, closes. */
export async function openOurs() {
  build();
  const dataDir = await mkdtemp(join(tmpdir(), 'samenspel-bench-'));
  const { child, url } = await startServer(dataDir);
  const boards = new Map();
  const boardOf = (n) => {
    const board = boards.get(n);
    if (!board) throw new Error(`no board with ${n} cards was prepared`);
    return board;
  };
  return {
    async prepare(n) {
      if (!boards.has(n)) boards.set(n, await makeBoard(url, n));
    },
    url: (n) => `${url}/b/${boardOf(n).id}?n=${n}#${boardOf(n).key}`,
    /** Somebody who was here before: nobody is asked who they are. */
    device: (n) => boardOf(n).device,
    remote: (n) => boardOf(n).remote,
    async close() {
      for (const board of boards.values()) board.close();
      child.kill();
      await new Promise((resolve) => child.once('exit', resolve));
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
