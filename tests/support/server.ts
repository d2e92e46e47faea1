import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the built product; an installation elsewhere is tested by naming it. */
export const BUILD =
  process.env['SAMENSPEL_BUILD'] ?? fileURLToPath(new URL('../..', import.meta.url));
const MAIN = join(BUILD, 'server/dist/main.js');

/** A server as it is run in production: `node server/dist/main.js` in a process of its own. */
export interface RunningServer {
  /** Without a slash at the end. */
  readonly url: string;
  readonly port: number;
  readonly dataDir: string;
  readonly pid: number;
  readonly isRunning: boolean;
  /** Everything it has written to its output so far. */
  log(): string;
  /** Ends it as an administrator would, and waits; then removes the data it made a folder for itself. */
  close(): Promise<void>;
  /** Ends it as a crash would, and waits. The data stays, for `startServer({ dataDir })`. */
  kill(): Promise<void>;
  /** Ends it as an administrator would, and waits. The data stays as well. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  readonly port?: number;
  /** Kept afterwards; without it a folder is made, and removed on `close`. */
  readonly dataDir?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('no port was given'));
      });
    });
  });
}

/**
 * Starts the built server and waits until it answers.
 * @throws with the server's output, when it ends or is silent for 20 seconds
 */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'samenspel-data-')));
  const child = spawn(process.execPath, [MAIN], {
    env: {
      ...process.env,
      PORT: String(options.port ?? 0),
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { output, end } = watch(child);
  let url: string;
  try {
    url = await untilReady(child, output);
  } catch (error) {
    await end('SIGKILL');
    throw new Error(`the server did not start: ${String(error)}\n${output()}`, { cause: error });
  }
  return {
    url,
    port: Number(new URL(url).port),
    dataDir,
    pid: child.pid ?? -1,
    get isRunning() {
      return isRunning(child);
    },
    log: output,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    async close() {
      await end('SIGTERM');
      if (options.dataDir === undefined) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Collects what a child says, and ends it when the tests themselves are broken off. */
function watch(child: ChildProcess) {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: unknown) => {
      said += String(chunk);
    });
  }
  const last = () => child.kill('SIGKILL');
  process.once('exit', last);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    output: () => said,
    end: async (signal: NodeJS.Signals) => {
      process.off('exit', last);
      if (isRunning(child)) child.kill(signal);
      await ended;
    },
  };
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

/** Where it says that it listens, once it answers there. A port chosen beforehand might be taken by then. */
async function untilReady(child: ChildProcess, output: () => string): Promise<string> {
  const until = Date.now() + 20_000;
  while (Date.now() < until) {
    if (!isRunning(child)) throw new Error(`it ended with code ${child.exitCode}`);
    const [url] = /http:\/\/\S+:\d+/.exec(output().replaceAll(/^\{.*$/gm, '')) ?? [];
    const ready = url && (await fetch(`${url}/readyz`).catch(() => undefined));
    if (url && ready && ready.ok) return url;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('no answer from /readyz within 20 s');
}
