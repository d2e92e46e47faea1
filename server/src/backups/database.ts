import { closeSync, fsyncSync, openSync, statSync } from 'node:fs';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { NEWEST_STORAGE } from '../storage/sqlite/schema.ts';

/** Why a backup cannot be made or put back; its message is for the administrator. */
export class BackupError extends Error {}

/** What a database holds, for who wants to know whether it is the right one. */
export interface Contents {
  readonly boards: number;
  /** When a board was last changed, in milliseconds; undefined without boards. */
  readonly changedAt: number | undefined;
}

/** Tables that were there from the first version on. */
const FIRST_TABLES = ['boards', 'log', 'owners', 'snapshots'];

/**
 * Reads a whole database and says what it holds.
 * @throws BackupError when it is damaged, not one of ours, or of a newer version than this program knows
 */
export function inspectDatabase(file: string): Contents {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new BackupError(`there is no file ${file}`);
  return reading(file, (db) => {
    checkKind(db, file);
    const found = db.prepare('PRAGMA integrity_check').all();
    const [first] = found.map((row) => String(row['integrity_check']));
    if (first !== 'ok') throw new BackupError(`${file} is damaged: ${first ?? 'unreadable'}`);
    const row = db
      .prepare(
        'SELECT count(*) AS boards, max(updated_at) AS at FROM boards WHERE deleted_at IS NULL',
      )
      .get();
    const at = row?.['at'];
    return { boards: Number(row?.['boards']), changedAt: at === null ? undefined : Number(at) };
  });
}

function checkKind(db: DatabaseSyncInstance, file: string): void {
  const version = Number(db.prepare('PRAGMA user_version').get()?.['user_version']);
  const entries = db.prepare('SELECT type, name FROM sqlite_schema').all();
  const tables = new Set(entries.map(({ name }) => name));
  // We make no triggers and no views: they would run with whatever is asked of the database.
  const isForeign = entries.some(({ type }) => type === 'trigger' || type === 'view');
  if (version < 1 || isForeign || !FIRST_TABLES.every((name) => tables.has(name)))
    throw new BackupError(`${file} is not a database of Samenspel`);
  if (version <= NEWEST_STORAGE) return;
  throw new BackupError(
    `${file} is of version ${version}, this program knows up to ${NEWEST_STORAGE}: use a newer Samenspel`,
  );
}

/**
 * Writes what a database holds at this moment into an empty file, and has it on disk. Others may read and write
 * meanwhile: it is one long read. What was deleted does not go along, as it would with a copy of the file.
 */
export function copyDatabase(from: string, to: string): void {
  reading(from, (db) => db.prepare('VACUUM INTO ?').run(to));
  syncToDisk(to);
}

/** Has a file, or what a folder lists, on disk. */
export function syncToDisk(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function reading<T>(file: string, work: (db: DatabaseSyncInstance) => T): T {
  let db: DatabaseSyncInstance | undefined;
  try {
    db = new DatabaseSync(file, { readOnly: true });
    db.exec('PRAGMA busy_timeout = 2000');
    return work(db);
  } catch (cause) {
    if (cause instanceof BackupError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new BackupError(`${file} cannot be read or copied: ${reason}`, { cause });
  } finally {
    db?.close();
  }
}
