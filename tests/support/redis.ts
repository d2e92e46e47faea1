import { type ChildProcess, spawn } from 'node:child_process';
import { connect } from 'node:net';
import { freePort } from './server.ts';

const MISSING =
  "Redis is not installed: run scripts/install-system.sh, or install Debian's package redis-server";

/** A Redis of a test's own, on the loopback interface. It keeps nothing. */
export interface Redis {
  readonly url: string;
  readonly port: number;
  /** Ends it at once, as a crash would. */
  kill(): Promise<void>;
  /** Starts it again at the same address. */
  start(): Promise<void>;
  close(): Promise<void>;
}

/** @throws saying what is missing, when it is not installed */
export async function startRedis(): Promise<Redis> {
  const port = await freePort();
  let child: ChildProcess | undefined;
  const last = () => child?.kill('SIGKILL');
  process.once('exit', last);
  const start = async () => {
    const started = spawn(
      'redis-server',
      ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
      { stdio: 'ignore' },
    );
    child = started;
    const missing = new Promise<never>((_, reject) => {
      started.once('error', () => reject(new Error(MISSING)));
    });
    await Promise.race([missing, untilOpen(port)]);
  };
  const kill = async () => {
    const ending = child;
    child = undefined;
    if (!ending || ending.exitCode !== null) return;
    const ended = new Promise((resolve) => ending.once('exit', resolve));
    ending.kill('SIGKILL');
    await ended;
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    start,
    kill,
    async close() {
      process.off('exit', last);
      await kill();
    },
  };
}

async function untilOpen(port: number): Promise<void> {
  const until = Date.now() + 20_000;
  while (Date.now() < until) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => resolve(false));
    });
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Redis did not start');
}
