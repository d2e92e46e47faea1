import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './server.ts';

const MISSING =
  "PostgreSQL is not installed: run scripts/install-system.sh, or install Debian's package postgresql";

/** Folder of PostgreSQL's programs. Debian keeps those of the server out of the path. */
function programs(): string {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root)
    ? readdirSync(root).toSorted((a, b) => Number(b) - Number(a))
    : [];
  for (const version of versions) {
    const folder = join(root, version, 'bin');
    if (existsSync(join(folder, 'initdb'))) return folder;
  }
  throw new Error(MISSING);
}

/** PostgreSQL refuses to run as root: then it runs as the user that Debian made for it. */
function user(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(spawnSync('id', [flag, 'postgres']).stdout.toString());
  return { uid: id('-u'), gid: id('-g') };
}

/** A PostgreSQL of a test's own, on the loopback interface. */
export interface Postgres {
  readonly port: number;
  /** Makes an empty database. @returns its address */
  database(): Promise<string>;
  /** Ends it at once, as a crash would; what it holds stays. */
  kill(): Promise<void>;
  /** Starts it again where it was. */
  start(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Makes a cluster in a folder of its own and starts it.
 * @throws saying what is missing, when it is not installed
 */
export async function startPostgres(): Promise<Postgres> {
  const bin = programs();
  const as = user();
  const folder = mkdtempSync(join(tmpdir(), 'samenspel-postgres-'));
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid);
  const data = join(folder, 'data');
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'samenspel', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...as, cwd: folder },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr.toString()}`);
  const port = await freePort();
  let running: { ended: Promise<unknown>; end: (signal: NodeJS.Signals) => void } | undefined;
  let databases = 0;

  const sql = (text: string) =>
    spawnSync(
      join(bin, 'psql'),
      ['-h', '127.0.0.1', '-p', String(port), '-U', 'samenspel', '-d', 'postgres', '-qtc', text],
      { ...as, cwd: folder },
    );

  const start = async () => {
    const settings = [
      'listen_addresses=127.0.0.1',
      `unix_socket_directories=${folder}`,
      // The machine does not crash in a test: what the process wrote is there after it is killed.
      'fsync=off',
    ].flatMap((setting) => ['-c', setting]);
    const child = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...settings], {
      ...as,
      cwd: folder,
      stdio: 'ignore',
    });
    const last = () => child.kill('SIGQUIT');
    process.once('exit', last);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    running = { ended, end: (signal) => child.kill(signal) };
    void ended.then(() => process.off('exit', last));
    const until = Date.now() + 30_000;
    while (sql('SELECT 1').status !== 0) {
      if (child.exitCode !== null || Date.now() > until)
        throw new Error('PostgreSQL did not start');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  const stop = async () => {
    // Immediate shutdown: no checkpoint, as after a crash; it recovers from its log when it starts again.
    running?.end('SIGQUIT');
    await running?.ended;
    running = undefined;
  };
  await start();
  return {
    port,
    start,
    kill: stop,
    async database() {
      databases += 1;
      const name = `test_${databases}`;
      const created = sql(`CREATE DATABASE ${name}`);
      if (created.status !== 0) throw new Error(created.stderr.toString());
      return `postgres://samenspel@127.0.0.1:${port}/${name}`;
    },
    async close() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
