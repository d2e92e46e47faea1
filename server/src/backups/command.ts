import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig, usesPostgres } from '../config.ts';
import type { Contents } from './database.ts';

/** What was asked on the command line. */
export interface Asked {
  readonly dataDir: string;
  readonly file: string;
  readonly replace: boolean;
}

export interface CommandOptions {
  readonly usage: string;
  /** Whether `--replace` may be given. */
  readonly mayReplace: boolean;
  /** What does the same for PostgreSQL. */
  readonly postgres: string;
}

/** Runs a command of the administrator: prints what it did, or what is wrong and ends with code 1. */
export function runCommand(options: CommandOptions, work: (asked: Asked) => string): void {
  try {
    process.stdout.write(`${work(readAsked(options))}\n`);
  } catch (error) {
    process.stderr.write(
      `This did not work: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    process.exitCode = 1;
  }
}

function readAsked({ usage, mayReplace, postgres }: CommandOptions): Asked {
  if (usesPostgres()) {
    throw new Error(
      `DATABASE_URL is set, so the boards are in PostgreSQL, which has its own tools for this: ${postgres} (see docs/administrators.md)`,
    );
  }
  const { values, positionals } = parsed(usage);
  const [file, ...more] = positionals;
  const replace = values.replace ?? false;
  if (file === undefined || more.length > 0 || (replace && !mayReplace)) throw new Error(usage);
  return { dataDir: readConfig().dataDir, file: resolve(file), replace };
}

function parsed(usage: string) {
  try {
    return parseArgs({ allowPositionals: true, options: { replace: { type: 'boolean' } } });
  } catch (cause) {
    throw new Error(usage, { cause });
  }
}

/** How much is in a database, so that one sees whether it is the right one. */
export function described({ boards, changedAt }: Contents): string {
  const last = changedAt === undefined ? '' : `, last changed ${new Date(changedAt).toISOString()}`;
  return `${boards} ${boards === 1 ? 'board' : 'boards'}${last}`;
}
