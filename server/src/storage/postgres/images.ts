import type pg from 'pg';
import { type Row, toImage } from '../rows.ts';
import type { ImageStorage, StoredImage } from '../storage.ts';

/** An image's name stands in a document as it is: what Yjs encodes keeps a value's text in one piece. */
const named = (table: string, column: string, image = 'images') =>
  `position(convert_to(${image}.hash, 'UTF8') IN ${table}.${column}) > 0`;
const inDocument = (table: string) =>
  `EXISTS (SELECT 1 FROM ${table} WHERE board = images.board AND document = 'canvas' AND ${named(table, 'data')})`;
const ON_CANVAS = `(${inDocument('snapshots')} OR ${inDocument('log')})`;
const IN_VERSION = `EXISTS (SELECT 1 FROM versions WHERE board = images.board AND ${named('versions', 'canvas')})`;

/** Images in PostgreSQL. */
export class PostgresImages implements ImageStorage {
  constructor(private readonly pool: pg.Pool) {}

  private async row(sql: string, values: readonly unknown[]): Promise<Row | undefined> {
    return (await this.pool.query<Row>(sql, [...values])).rows[0];
  }

  async add(
    board: string,
    { hash, type, width, height, data }: StoredImage,
    bytesMost: number,
  ): Promise<'kept' | 'full' | 'gone'> {
    const used = await this.row(
      'UPDATE images SET unused_since = NULL WHERE board = $1 AND hash = $2 RETURNING hash',
      [board, hash],
    );
    if (used) return 'kept';
    if ((await this.bytes(board)) + data.byteLength > bytesMost) return 'full';
    const { rowCount } = await this.pool.query(
      `INSERT INTO images (board, hash, type, width, height, data)
         SELECT id, $2, $3, $4, $5, $6 FROM boards WHERE id = $1 AND deleted_at IS NULL FOR SHARE
         ON CONFLICT (board, hash) DO UPDATE SET unused_since = NULL`,
      [board, hash, type, width, height, data],
    );
    return rowCount ? 'kept' : 'gone';
  }

  async find(board: string, hash: string): Promise<StoredImage | undefined> {
    const row = await this.row(
      'SELECT hash, type, width, height, data FROM images WHERE board = $1 AND hash = $2',
      [board, hash],
    );
    return row && toImage(row);
  }

  async copy(from: string, to: string): Promise<void> {
    await this.pool.query(
      `INSERT INTO images (board, hash, type, width, height, data)
         SELECT $2, hash, type, width, height, data FROM images AS source WHERE board = $1 AND EXISTS
           (SELECT 1 FROM snapshots WHERE board = $2 AND document = 'canvas' AND ${named('snapshots', 'data', 'source')})
         ON CONFLICT DO NOTHING`,
      [from, to],
    );
  }

  async bytes(board: string): Promise<number> {
    const row = await this.row(
      'SELECT coalesce(sum(length(data)), 0) AS bytes FROM images WHERE board = $1',
      [board],
    );
    return Number(row?.['bytes']);
  }

  async sweep(board: string, now: number, before: number): Promise<number> {
    await this.pool.query(
      `UPDATE images SET unused_since = NULL WHERE board = $1 AND unused_since IS NOT NULL AND ${ON_CANVAS}`,
      [board],
    );
    await this.pool.query(
      `UPDATE images SET unused_since = $2 WHERE board = $1 AND unused_since IS NULL AND NOT ${ON_CANVAS}`,
      [board, now],
    );
    await this.pool.query(
      `UPDATE images SET unused_since = $2 WHERE board = $1 AND unused_since < $3 AND ${IN_VERSION}`,
      [board, now, before],
    );
    const { rowCount } = await this.pool.query(
      'DELETE FROM images WHERE board = $1 AND unused_since < $2',
      [board, before],
    );
    return rowCount ?? 0;
  }
}
