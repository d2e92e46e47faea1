import type { DatabaseSyncInstance } from '@photostructure/sqlite';

/** Each leads the database from the version before to its own; the first makes it. Never change one that was released. */
const MIGRATIONS: readonly string[] = [
  `CREATE TABLE boards (
     id TEXT PRIMARY KEY,
     title TEXT NOT NULL,
     created_at INTEGER NOT NULL,
     updated_at INTEGER NOT NULL,
     visited_at INTEGER NOT NULL,
     deleted_at INTEGER,
     example INTEGER NOT NULL,
     schema INTEGER NOT NULL,
     key_generation INTEGER NOT NULL,
     facilitate_hash BLOB NOT NULL,
     edit_hash BLOB NOT NULL,
     view_hash BLOB NOT NULL
   ) STRICT;
   CREATE INDEX examples ON boards (visited_at) WHERE example = 1 AND deleted_at IS NULL;
   CREATE TABLE snapshots (
     board TEXT NOT NULL,
     document TEXT NOT NULL,
     data BLOB NOT NULL,
     PRIMARY KEY (board, document)
   ) STRICT;
   CREATE TABLE log (
     seq INTEGER PRIMARY KEY,
     board TEXT NOT NULL,
     document TEXT NOT NULL,
     data BLOB NOT NULL
   ) STRICT;
   CREATE INDEX log_of_document ON log (board, document, seq);
   CREATE TABLE owners (
     board TEXT NOT NULL,
     client INTEGER NOT NULL,
     owner TEXT NOT NULL,
     PRIMARY KEY (board, client)
   ) STRICT, WITHOUT ROWID;`,
  `CREATE TABLE versions (
     board TEXT NOT NULL,
     id TEXT NOT NULL,
     at INTEGER NOT NULL,
     cause TEXT NOT NULL,
     schema INTEGER NOT NULL,
     canvas BLOB NOT NULL,
     session BLOB NOT NULL,
     PRIMARY KEY (board, id)
   ) STRICT;
   CREATE TABLE results (
     board TEXT NOT NULL,
     round TEXT NOT NULL,
     moment TEXT NOT NULL,
     json TEXT NOT NULL,
     PRIMARY KEY (board, round, moment)
   ) STRICT;
   CREATE TABLE codes (
     board TEXT PRIMARY KEY,
     lookup BLOB NOT NULL UNIQUE,
     sealed_key BLOB NOT NULL,
     sealed_code BLOB NOT NULL,
     expires_at INTEGER NOT NULL
   ) STRICT;
   CREATE TABLE meta (
     name TEXT PRIMARY KEY,
     value BLOB NOT NULL
   ) STRICT;
   INSERT INTO meta (name, value) VALUES ('code_salt', randomblob(32));`,
  `ALTER TABLE versions ADD COLUMN round TEXT;`,
  `CREATE TABLE images (
     board TEXT NOT NULL,
     hash TEXT NOT NULL,
     type TEXT NOT NULL,
     width INTEGER NOT NULL,
     height INTEGER NOT NULL,
     unused_since INTEGER,
     data BLOB NOT NULL,
     PRIMARY KEY (board, hash)
   ) STRICT;`,
  `CREATE TABLE retired (
     board TEXT NOT NULL,
     document TEXT NOT NULL,
     clients BLOB NOT NULL,
     PRIMARY KEY (board, document)
   ) STRICT;`,
];

export const NEWEST_STORAGE = MIGRATIONS.length;

function versionOf(db: DatabaseSyncInstance): number {
  return Number(db.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
}

/**
 * Brings a database to the newest version, step by step, each in a transaction of its own.
 * @throws when it was written by a newer program
 */
export function migrateStorage(db: DatabaseSyncInstance): void {
  const from = versionOf(db);
  if (from > NEWEST_STORAGE) {
    throw new Error(
      `the database is of version ${from}, this program knows up to ${NEWEST_STORAGE}: use a newer Samenspel`,
    );
  }
  for (let version = from; version < NEWEST_STORAGE; version++) {
    db.exec(
      `BEGIN IMMEDIATE; ${MIGRATIONS[version]}; PRAGMA user_version = ${version + 1}; COMMIT`,
    );
  }
}
