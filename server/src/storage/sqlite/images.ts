import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { type Row, toImage } from '../rows.ts';
import type { ImageStorage, StoredImage } from '../storage.ts';

/** An image's name stands in a document as it is: what Yjs encodes keeps a value's text in one piece. */
const named = (table: string) =>
  `EXISTS (SELECT 1 FROM ${table} WHERE board = images.board AND document = 'canvas'
     AND instr(data, CAST(images.hash AS BLOB)) > 0)`;
const ON_CANVAS = `(${named('snapshots')} OR ${named('log')})`;
const IN_VERSION = `EXISTS (SELECT 1 FROM versions WHERE board = images.board
   AND instr(canvas, CAST(images.hash AS BLOB)) > 0)`;

/** Images in SQLite. */
export class SqliteImages implements ImageStorage {
  private readonly sql;

  constructor(db: DatabaseSyncInstance) {
    this.sql = {
      use: db.prepare('UPDATE images SET unused_since = NULL WHERE board = ? AND hash = ?'),
      add: db.prepare(
        `INSERT INTO images (board, hash, type, width, height, data) SELECT id, ?, ?, ?, ?, ? FROM boards
           WHERE id = ? AND deleted_at IS NULL`,
      ),
      find: db.prepare(
        'SELECT hash, type, width, height, data FROM images WHERE board = ? AND hash = ?',
      ),
      bytes: db.prepare(
        'SELECT coalesce(sum(length(data)), 0) AS bytes FROM images WHERE board = ?',
      ),
      copy: db.prepare(
        `INSERT OR IGNORE INTO images (board, hash, type, width, height, data)
           SELECT ?1, hash, type, width, height, data FROM images AS source WHERE board = ?2 AND EXISTS
             (SELECT 1 FROM snapshots WHERE board = ?1 AND document = 'canvas'
                AND instr(snapshots.data, CAST(source.hash AS BLOB)) > 0)`,
      ),
      used: db.prepare(
        `UPDATE images SET unused_since = NULL WHERE board = ? AND unused_since IS NOT NULL AND ${ON_CANVAS}`,
      ),
      unused: db.prepare(
        `UPDATE images SET unused_since = ? WHERE board = ? AND unused_since IS NULL AND NOT ${ON_CANVAS}`,
      ),
      keptByVersion: db.prepare(
        `UPDATE images SET unused_since = ? WHERE board = ? AND unused_since < ? AND ${IN_VERSION}`,
      ),
      drop: db.prepare('DELETE FROM images WHERE board = ? AND unused_since < ?'),
    };
  }

  async add(
    board: string,
    { hash, type, width, height, data }: StoredImage,
    bytesMost: number,
  ): Promise<'kept' | 'full' | 'gone'> {
    if (this.sql.use.run(board, hash).changes > 0) return 'kept';
    if ((await this.bytes(board)) + data.byteLength > bytesMost) return 'full';
    const { changes } = this.sql.add.run(hash, type, width, height, data, board);
    return changes > 0 ? 'kept' : 'gone';
  }

  async find(board: string, hash: string): Promise<StoredImage | undefined> {
    const row = this.sql.find.get(board, hash);
    return row ? toImage(row as Row) : undefined;
  }

  async copy(from: string, to: string): Promise<void> {
    this.sql.copy.run(to, from);
  }

  async bytes(board: string): Promise<number> {
    return Number((this.sql.bytes.get(board) as Row)['bytes']);
  }

  async sweep(board: string, now: number, before: number): Promise<number> {
    this.sql.used.run(board);
    this.sql.unused.run(now, board);
    this.sql.keptByVersion.run(now, board, before);
    return this.sql.drop.run(board, before).changes;
  }
}
