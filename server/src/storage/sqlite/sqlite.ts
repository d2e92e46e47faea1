import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import type { DocumentName, ResultMoment } from '@samenspel/shared/protocol';
import { VERSIONS_MOST } from '../../limits.ts';
import { encodeClientIds } from '../clientIds.ts';
import { toDocuments } from '../documentRows.ts';
import { SqliteCodes } from './codes.ts';
import { SqliteImages } from './images.ts';
import { lockFolder } from './lock.ts';
import { type Row, toRecord, toVersion, toVersionInfo } from '../rows.ts';
import { migrateStorage } from './schema.ts';
import { statements } from './statements.ts';
import type {
  BoardChange,
  BoardRecord,
  DocumentChange,
  Homes,
  NewVersion,
  Owner,
  Storage,
  StoredBoard,
  StoredDocument,
  VersionInfo,
} from '../storage.ts';

/** File name of the database in the data folder. */
export const DATABASE_FILE = 'samenspel.db';

/**
 * Opens the database in a folder, and makes both when they are not there.
 * @throws when the folder cannot be written to or another process uses it
 */
export function openSqlite(dataDir: string): Storage {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const unlock = lockFolder(dataDir);
  try {
    return new SqliteStorage(openDatabase(join(dataDir, DATABASE_FILE)), unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

/** A database in which a commit that has returned survives a power cut. */
export function openDatabase(file: string): DatabaseSyncInstance {
  const db = new DatabaseSync(file);
  try {
    db.exec('PRAGMA busy_timeout = 2000');
    db.exec('PRAGMA journal_mode = WAL');
    db.exec('PRAGMA synchronous = FULL');
    migrateStorage(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** The tables that hold what a board consists of; its record stays. */
const CONTENT = [
  'snapshots',
  'log',
  'retired',
  'owners',
  'versions',
  'results',
  'codes',
  'images',
] as const;

/** The folder is locked for this process: every board is at home here. */
const ALONE = 'alone';
const HOMES: Homes = {
  self: ALONE,
  claim: async () => ALONE,
  release: async () => undefined,
  lost: async () => [],
};

/** The storage on SQLite: write-ahead log, every commit on disk before it resolves. */
class SqliteStorage implements Storage {
  readonly codes: SqliteCodes;
  readonly images: SqliteImages;
  readonly homes = HOMES;
  private readonly sql;

  constructor(
    private readonly db: DatabaseSyncInstance,
    private readonly unlock: () => void,
  ) {
    this.sql = statements(db);
    this.codes = new SqliteCodes(db);
    this.images = new SqliteImages(db);
  }

  /** Runs `work` in one transaction; when it throws, nothing of it has happened. */
  private transact(work: () => void): void {
    this.db.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.db.exec('COMMIT');
    } catch (error) {
      if (this.db.isTransaction) this.db.exec('ROLLBACK');
      throw error;
    }
  }

  // Async functions, so that what SQLite throws becomes a rejection, as with any other storage.
  async createBoard(record: BoardRecord, change: BoardChange): Promise<void> {
    const { keys } = record;
    this.transact(() => {
      this.sql.insertBoard.run(
        record.id,
        record.title,
        record.createdAt,
        record.updatedAt,
        record.createdAt,
        record.example ? 1 : 0,
        record.schema,
        record.keyGeneration,
        keys.facilitate,
        keys.edit,
        keys.view,
      );
      this.write(change);
    });
  }

  async findBoard(id: string): Promise<BoardRecord | undefined> {
    const row = this.sql.findBoard.get(id);
    return row ? toRecord(row as Row) : undefined;
  }

  async loadBoard(id: string): Promise<StoredBoard | undefined> {
    const row = this.sql.findBoard.get(id);
    if (!row) return undefined;
    const record = toRecord(row as Row);
    if (record.deletedAt !== undefined) return undefined;
    const owners = new Map<number, Owner>();
    for (const { client, owner } of this.sql.owners.all(id) as Row[])
      owners.set(Number(client), String(owner));
    return { record, documents: this.documents(id), owners };
  }

  private documents(id: string): Map<DocumentName, StoredDocument> {
    return toDocuments({
      snapshots: this.sql.snapshots.all(id) as Row[],
      log: this.sql.log.all(id) as Row[],
      retired: this.sql.retired.all(id) as Row[],
    });
  }

  async commit(changes: readonly BoardChange[]): Promise<void> {
    this.transact(() => {
      for (const change of changes) this.write(change);
    });
  }

  private write(change: BoardChange): void {
    const { board, at, edited, documents, owners, title, schema, keys } = change;
    if (this.sql.touchBoard.run(edited ? at : 0, at, board).changes === 0) return;
    for (const document of documents) this.writeDocument(board, document);
    for (const [client, owner] of owners) this.sql.putOwner.run(board, client, owner);
    if (title !== undefined) this.sql.setTitle.run(title, board);
    if (schema !== undefined) this.sql.setSchema.run(schema, board);
    if (keys) {
      const { facilitate, edit, view } = keys.hashes;
      this.sql.setKeys.run(keys.generation, facilitate, edit, view, board);
      this.sql.removeCode.run(board);
    }
    this.writeKept(board, change);
  }

  private writeKept(board: string, change: BoardChange): void {
    const { versions = [], results = [], forgotten = [] } = change;
    for (const { id, at, cause, round, schema, canvas, session } of versions)
      this.sql.putVersion.run(board, id, at, cause, round ?? null, schema, canvas, session);
    if (versions.length > 0) this.sql.dropOldVersions.run(board, VERSIONS_MOST);
    for (const { round, moment, json } of results)
      this.sql.putResult.run(board, round, moment, json);
    for (const round of forgotten) {
      this.sql.forgetVersions.run(board, round);
      this.sql.forgetResults.run(board, round);
    }
  }

  private writeDocument(board: string, change: DocumentChange): void {
    const { document, how, data, retired } = change;
    if (how === 'append') {
      this.sql.append.run(board, document, data);
      return;
    }
    this.sql.clearLog.run(board, document);
    this.sql.putSnapshot.run(board, document, data);
    if (!retired) return;
    this.sql.putRetired.run(board, document, encodeClientIds(retired));
    if (document === 'canvas') this.sql.clearOwners.run(board);
  }

  async listVersions(board: string): Promise<VersionInfo[]> {
    return (this.sql.versions.all(board) as Row[]).map(toVersionInfo);
  }

  async loadVersion(board: string, id: string): Promise<NewVersion | undefined> {
    const row = this.sql.version.get(board, id);
    return row ? toVersion(row as Row) : undefined;
  }

  async loadResult(
    board: string,
    round: string,
    moment: ResultMoment,
  ): Promise<string | undefined> {
    const row = this.sql.result.get(board, round, moment);
    return row ? String((row as Row)['json']) : undefined;
  }

  async deleteBoard(id: string, at: number): Promise<void> {
    this.transact(() => {
      for (const table of CONTENT) this.db.prepare(`DELETE FROM ${table} WHERE board = ?`).run(id);
      this.db.prepare("UPDATE boards SET deleted_at = ?, title = '' WHERE id = ?").run(at, id);
    });
  }

  async visit(id: string, at: number): Promise<void> {
    this.sql.visit.run(at, id);
  }

  async staleExamples(before: number): Promise<string[]> {
    return (this.sql.staleExamples.all(before) as Row[]).map((row) => String(row['id']));
  }

  async check(): Promise<void> {
    this.transact(() => this.sql.check.run());
  }

  async close(): Promise<void> {
    if (!this.db.isOpen) return;
    this.db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    this.db.close();
    this.unlock();
  }
}
