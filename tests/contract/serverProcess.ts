import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const started = new Set<RunningServer>();

// A run that is broken off must not leave servers behind.
process.once('exit', () => {
  for (const server of started) process.kill(server.pid, 'SIGKILL');
});

/** Ends every server a test left running. */
export async function closeServers(): Promise<void> {
  await Promise.all([...started].map((server) => server.close()));
}

const MAIN = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url));

/** Tests come from one address, and make more boards and sockets than a workshop. */
const GENEROUS = {
  MAX_NEW_BOARDS_PER_HOUR: '100000',
  MAX_EXAMPLE_BOARDS_PER_HOUR: '100000',
  MAX_CONNECTS_PER_MINUTE: '100000',
  MAX_ADDRESS_SOCKETS: '5000',
  LOG_LEVEL: 'debug',
};

/** `node server/dist/main.js`, in a process of its own. */
export interface RunningServer {
  /** Without a slash at the end. */
  readonly url: string;
  readonly port: number;
  readonly dataDir: string;
  readonly pid: number;
  readonly isRunning: boolean;
  /** Everything it has written to its output so far. */
  log(): string;
  /** Ends it as a crash would, and waits. */
  kill(): Promise<void>;
  /** Ends it as an administrator would, and waits. */
  stop(): Promise<void>;
  /** Stops it and removes its data. */
  close(): Promise<void>;
}

export interface ServerOptions {
  readonly port?: number;
  /** Data of a server that ran before. */
  readonly dataDir?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Starts the built server and waits until it says where it listens.
 * @throws with its output, when it ends before that
 */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'samenspel-data-')));
  const child = spawn(process.execPath, [MAIN], {
    env: {
      ...process.env,
      ...GENEROUS,
      PORT: String(options.port ?? 0),
      DATA_DIR: dataDir,
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: unknown) => {
      output += String(chunk);
      const [found] = /http:\/\/\S+:\d+/.exec(output.replaceAll(/^\{.*$/gm, '')) ?? [];
      if (found) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => reject(new Error(`the server did not start: ${output}`)));
  });
  const server: RunningServer = {
    url,
    port: Number(new URL(url).port),
    dataDir,
    pid: child.pid ?? -1,
    get isRunning() {
      return child.exitCode === null && child.signalCode === null;
    },
    log: () => output,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    async close() {
      await end('SIGTERM');
      await rm(dataDir, { recursive: true, force: true });
    },
  };
  started.add(server);
  void ended.then(() => started.delete(server));
  return server;
}
