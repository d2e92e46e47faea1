import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program with all that it started, so that nothing outlives the test. */
export interface Child {
  readonly process: ChildProcess;
  /** Asks to stop, and insists after a few seconds. Resolves when the program has ended. */
  stop(): Promise<void>;
  /** `kill -9` for the whole group. Resolves when the program has ended. */
  kill(): Promise<void>;
}

const PATIENCE_MS = 15_000;
const running = new Set<ChildProcess>();

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, name);
  } catch {
    // The whole group has already gone.
  }
}

process.on('exit', () => {
  for (const child of running) signal(child, 'SIGKILL');
});

/** Starts a program in a process group of its own. */
export function startChild(program: string, args: readonly string[], options: SpawnOptions): Child {
  const child = spawn(program, args, { ...options, detached: true });
  running.add(child);
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  }).then(() => {
    running.delete(child);
    signal(child, 'SIGKILL');
  });
  return {
    process: child,
    async stop() {
      signal(child, 'SIGTERM');
      const insist = setTimeout(() => signal(child, 'SIGKILL'), PATIENCE_MS);
      await ended;
      clearTimeout(insist);
    },
    async kill() {
      signal(child, 'SIGKILL');
      await ended;
    },
  };
}

/**
 * Waits for a line of a child's output.
 * @returns the first match of the pattern
 * @throws when the child ends first; the message holds what it said
 */
export function lineOf(
  { process: child }: Child,
  stream: NodeJS.ReadableStream | null | undefined,
  pattern: RegExp,
): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let said = '';
    let complained = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      complained += chunk.toString();
    });
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const match = pattern.exec(said);
      if (match) resolve(match);
    });
    child.once('error', reject);
    child.once('exit', () => {
      reject(new Error(`${child.spawnfile} ended too early: ${said}${complained}`));
    });
  });
}

/** @throws with the name of the Debian package when none of the programs is installed */
export function programOf(names: readonly string[], debianPackage: string): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  for (const name of names) {
    const path = name.startsWith('/') ? name : folders.map((f) => join(f, name)).find(existsSync);
    if (path !== undefined && existsSync(path)) return path;
  }
  throw new Error(`${names.join(' or ')} is missing: apt-get install ${debianPackage}`);
}
