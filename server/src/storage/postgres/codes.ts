import type pg from 'pg';
import { type Row, toBytes, toCode } from '../rows.ts';
import type { CodeStorage, StoredCode } from '../storage.ts';

/** Join codes in PostgreSQL. */
export class PostgresCodes implements CodeStorage {
  constructor(private readonly pool: pg.Pool) {}

  private async row(sql: string, values: readonly unknown[]): Promise<Row | undefined> {
    return (await this.pool.query<Row>(sql, [...values])).rows[0];
  }

  async salt(): Promise<Uint8Array> {
    return toBytes(
      (await this.row("SELECT value FROM meta WHERE name = 'code_salt'", []))?.['value'],
    );
  }

  async ofBoard(board: string): Promise<StoredCode | undefined> {
    const row = await this.row('SELECT * FROM codes WHERE board = $1', [board]);
    return row && toCode(row);
  }

  async find(lookup: Uint8Array): Promise<StoredCode | undefined> {
    const row = await this.row('SELECT * FROM codes WHERE lookup = $1', [lookup]);
    return row && toCode(row);
  }

  async add(code: StoredCode, keyGeneration: number): Promise<boolean> {
    const { board, lookup, sealedKey, sealedCode, expiresAt } = code;
    const added = await this.row(
      `INSERT INTO codes (board, lookup, sealed_key, sealed_code, expires_at)
         SELECT id, $2, $3, $4, $5 FROM boards WHERE id = $1 AND key_generation = $6 AND deleted_at IS NULL FOR SHARE
         ON CONFLICT DO NOTHING RETURNING board`,
      [board, lookup, sealedKey, sealedCode, expiresAt, keyGeneration],
    );
    return added !== undefined;
  }

  async prolong(board: string, until: number): Promise<number | undefined> {
    const row = await this.row(
      'UPDATE codes SET expires_at = greatest(expires_at, $2) WHERE board = $1 RETURNING expires_at',
      [board, until],
    );
    return row && Number(row['expires_at']);
  }

  async remove(board: string): Promise<void> {
    await this.pool.query('DELETE FROM codes WHERE board = $1', [board]);
  }

  async removeExpired(now: number): Promise<void> {
    await this.pool.query('DELETE FROM codes WHERE expires_at <= $1', [now]);
  }
}
