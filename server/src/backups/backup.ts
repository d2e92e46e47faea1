import { closeSync, existsSync, linkSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DATABASE_FILE } from '../storage/sqlite/sqlite.ts';
import {
  BackupError,
  type Contents,
  copyDatabase,
  inspectDatabase,
  syncToDisk,
} from './database.ts';

/**
 * Copies the database of a data folder to a new file, while a server may use it. Everything that was confirmed
 * before this began is in it. The file has its name only when it is whole and was read back.
 * @throws BackupError when there is nothing to copy, the file exists, or the copy is not right
 */
export function backUp(dataDir: string, file: string): Contents {
  const source = join(dataDir, DATABASE_FILE);
  if (!existsSync(source))
    throw new BackupError(
      `there is no database in ${dataDir}: set DATA_DIR to the server's folder`,
    );
  const part = `${file}.${process.pid}.part`;
  reserve(file, part);
  try {
    copyDatabase(source, part);
    const contents = inspectDatabase(part);
    place(part, file);
    syncToDisk(dirname(file));
    return contents;
  } finally {
    rmSync(part, { force: true });
    rmSync(`${part}-journal`, { force: true });
  }
}

/** An empty file that nobody else may read: SQLite would make one that everybody may. */
function reserve(file: string, part: string): void {
  if (existsSync(file)) throw inTheWay(file);
  try {
    closeSync(openSync(part, 'wx', 0o600));
  } catch (cause) {
    throw new BackupError(`cannot write to ${dirname(file)}: ${String(cause)}`, { cause });
  }
}

/** Gives a file its name, unless something has that name by now. */
function place(part: string, file: string): void {
  try {
    linkSync(part, file);
  } catch {
    // Some network drives know no links; there what remains is to look before.
    if (existsSync(file)) throw inTheWay(file);
    renameSync(part, file);
  }
}

function inTheWay(file: string): BackupError {
  return new BackupError(`${file} exists already: a backup never replaces another file`);
}
