import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';

const LOCK_FILE = 'samenspel.lock';

/**
 * Keeps a folder for this process: two servers on one database would each believe to know its boards. The lock
 * is SQLite's own on a file beside the database, so that a crash releases it, and backups can still read.
 * @returns what releases it
 * @throws when another process has it
 */
export function lockFolder(dataDir: string): () => void {
  const db = new DatabaseSync(join(dataDir, LOCK_FILE));
  try {
    db.exec('PRAGMA busy_timeout = 2000');
    db.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    db.close();
    throw new Error(`another server is using ${dataDir}: stop it, or set DATA_DIR`, { cause });
  }
  return () => db.close();
}
