import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { type Row, toBytes, toCode } from '../rows.ts';
import type { CodeStorage, StoredCode } from '../storage.ts';

/** Join codes in SQLite. */
export class SqliteCodes implements CodeStorage {
  private readonly sql;

  constructor(db: DatabaseSyncInstance) {
    this.sql = {
      salt: db.prepare("SELECT value FROM meta WHERE name = 'code_salt'"),
      ofBoard: db.prepare('SELECT * FROM codes WHERE board = ?'),
      find: db.prepare('SELECT * FROM codes WHERE lookup = ?'),
      add: db.prepare(
        `INSERT OR IGNORE INTO codes (board, lookup, sealed_key, sealed_code, expires_at)
           SELECT id, ?, ?, ?, ? FROM boards WHERE id = ? AND key_generation = ? AND deleted_at IS NULL`,
      ),
      prolong: db.prepare(
        `UPDATE codes SET expires_at = max(expires_at, ?) WHERE board = ? RETURNING expires_at`,
      ),
      remove: db.prepare('DELETE FROM codes WHERE board = ?'),
      removeExpired: db.prepare('DELETE FROM codes WHERE expires_at <= ?'),
    };
  }

  async salt(): Promise<Uint8Array> {
    return toBytes(this.sql.salt.get()?.['value']);
  }

  async ofBoard(board: string): Promise<StoredCode | undefined> {
    const row = this.sql.ofBoard.get(board);
    return row ? toCode(row as Row) : undefined;
  }

  async find(lookup: Uint8Array): Promise<StoredCode | undefined> {
    const row = this.sql.find.get(lookup);
    return row ? toCode(row as Row) : undefined;
  }

  async add(code: StoredCode, keyGeneration: number): Promise<boolean> {
    const { board, lookup, sealedKey, sealedCode, expiresAt } = code;
    return (
      this.sql.add.run(lookup, sealedKey, sealedCode, expiresAt, board, keyGeneration).changes === 1
    );
  }

  async prolong(board: string, until: number): Promise<number | undefined> {
    const row = this.sql.prolong.get(until, board);
    return row ? Number((row as Row)['expires_at']) : undefined;
  }

  async remove(board: string): Promise<void> {
    this.sql.remove.run(board);
  }

  async removeExpired(now: number): Promise<void> {
    this.sql.removeExpired.run(now);
  }
}
