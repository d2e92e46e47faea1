import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { lockFolder } from '../storage/sqlite/lock.ts';
import { DATABASE_FILE } from '../storage/sqlite/sqlite.ts';
import {
  BackupError,
  type Contents,
  copyDatabase,
  inspectDatabase,
  syncToDisk,
} from './database.ts';

export interface Restored extends Contents {
  /** Where the database that was there before now lies. */
  readonly keptAside: string | undefined;
}

/** What SQLite keeps beside a database belongs to that database alone. */
const PARTS = ['', '-wal', '-shm'];

/**
 * Puts a backup into a data folder that no server uses.
 * @param replace move a database that is there aside, into a folder of its own, instead of refusing
 * @throws BackupError when the backup is not right or a database is there; the folder is then as it was
 * @throws when another process uses the folder
 */
export function restore(dataDir: string, file: string, replace: boolean): Restored {
  inspectDatabase(file);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const unlock = lockFolder(dataDir);
  try {
    const target = join(dataDir, DATABASE_FILE);
    if (existsSync(target) && !replace) {
      throw new BackupError(
        `${dataDir} has a database already: restore to another folder (DATA_DIR), or add --replace to keep it aside`,
      );
    }
    return putBack(file, dataDir, target);
  } finally {
    unlock();
  }
}

function putBack(file: string, dataDir: string, target: string): Restored {
  const part = `${target}.part`;
  rmSync(part, { force: true });
  closeSync(openSync(part, 'wx', 0o600));
  try {
    copyDatabase(file, part);
    const contents = inspectDatabase(part);
    const keptAside = existsSync(target) ? moveAside(dataDir, target) : undefined;
    // Of a database that is gone; with the new one it would be taken for its newest changes.
    for (const rest of PARTS) rmSync(target + rest, { force: true });
    renameSync(part, target);
    syncToDisk(dataDir);
    return { ...contents, keptAside };
  } finally {
    rmSync(part, { force: true });
    rmSync(`${part}-journal`, { force: true });
  }
}

/** A folder that can be used as DATA_DIR itself. */
function moveAside(dataDir: string, target: string): string {
  const aside = join(dataDir, `replaced-${new Date().toISOString().replaceAll(/[:.]/gu, '-')}`);
  mkdirSync(aside, { mode: 0o700 });
  for (const rest of PARTS) {
    if (existsSync(target + rest)) renameSync(target + rest, join(aside, DATABASE_FILE + rest));
  }
  syncToDisk(aside);
  return aside;
}
