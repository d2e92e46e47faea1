import type { DatabaseSyncInstance } from '@photostructure/sqlite';

/** Every statement of the storage, prepared once. */
export function statements(db: DatabaseSyncInstance) {
  return {
    insertBoard: db.prepare(
      `INSERT INTO boards (id, title, created_at, updated_at, visited_at, example, schema, key_generation,
         facilitate_hash, edit_hash, view_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    findBoard: db.prepare('SELECT * FROM boards WHERE id = ?'),
    touchBoard: db.prepare(
      'UPDATE boards SET updated_at = max(updated_at, ?), visited_at = ? WHERE id = ? AND deleted_at IS NULL',
    ),
    visit: db.prepare('UPDATE boards SET visited_at = ? WHERE id = ?'),
    setTitle: db.prepare('UPDATE boards SET title = ? WHERE id = ?'),
    setSchema: db.prepare('UPDATE boards SET schema = ? WHERE id = ?'),
    setKeys: db.prepare(
      'UPDATE boards SET key_generation = ?, facilitate_hash = ?, edit_hash = ?, view_hash = ? WHERE id = ?',
    ),
    removeCode: db.prepare('DELETE FROM codes WHERE board = ?'),
    owners: db.prepare('SELECT client, owner FROM owners WHERE board = ?'),
    putOwner: db.prepare('INSERT OR REPLACE INTO owners (board, client, owner) VALUES (?, ?, ?)'),
    clearOwners: db.prepare('DELETE FROM owners WHERE board = ?'),
    retired: db.prepare('SELECT document, clients FROM retired WHERE board = ?'),
    putRetired: db.prepare(
      'INSERT OR REPLACE INTO retired (board, document, clients) VALUES (?, ?, ?)',
    ),
    snapshots: db.prepare('SELECT document, data FROM snapshots WHERE board = ?'),
    log: db.prepare('SELECT document, data FROM log WHERE board = ? ORDER BY seq'),
    append: db.prepare('INSERT INTO log (board, document, data) VALUES (?, ?, ?)'),
    clearLog: db.prepare('DELETE FROM log WHERE board = ? AND document = ?'),
    putSnapshot: db.prepare(
      'INSERT OR REPLACE INTO snapshots (board, document, data) VALUES (?, ?, ?)',
    ),
    putVersion: db.prepare(
      `INSERT OR IGNORE INTO versions (board, id, at, cause, round, schema, canvas, session)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    forgetVersions: db.prepare('DELETE FROM versions WHERE board = ? AND round = ?'),
    forgetResults: db.prepare('DELETE FROM results WHERE board = ? AND round = ?'),
    dropOldVersions: db.prepare(
      `DELETE FROM versions WHERE board = ?1 AND rowid NOT IN
         (SELECT rowid FROM versions WHERE board = ?1 ORDER BY at DESC, rowid DESC LIMIT ?2)`,
    ),
    versions: db.prepare(
      'SELECT id, at, cause FROM versions WHERE board = ? ORDER BY at DESC, rowid DESC',
    ),
    version: db.prepare('SELECT * FROM versions WHERE board = ? AND id = ?'),
    putResult: db.prepare(
      'INSERT OR IGNORE INTO results (board, round, moment, json) VALUES (?, ?, ?, ?)',
    ),
    result: db.prepare('SELECT json FROM results WHERE board = ? AND round = ? AND moment = ?'),
    staleExamples: db.prepare(
      'SELECT id FROM boards WHERE example = 1 AND deleted_at IS NULL AND visited_at < ?',
    ),
    // Takes the write lock and a page, as a real commit does; the log keeps nothing of it.
    check: db.prepare('UPDATE boards SET visited_at = visited_at WHERE id IS NULL'),
  };
}
