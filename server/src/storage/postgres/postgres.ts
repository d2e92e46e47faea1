import type { DocumentName, ResultMoment } from '@samenspel/shared/protocol';
import pg from 'pg';
import { VERSIONS_MOST } from '../../limits.ts';
import { encodeClientIds } from '../clientIds.ts';
import { toDocuments } from '../documentRows.ts';
import { type Row, toRecord, toVersion, toVersionInfo } from '../rows.ts';
import type {
  BoardChange,
  BoardRecord,
  Homes,
  NewVersion,
  Owner,
  ServerId,
  Storage,
  StoredBoard,
  StoredDocument,
  VersionInfo,
} from '../storage.ts';
import { PostgresCodes } from './codes.ts';
import { PostgresImages } from './images.ts';
import { migratePostgres } from './schema.ts';
import { Writer } from './writer.ts';

const READERS_MOST = 8;
/** Milliseconds after which a statement is given up: people must hear that nothing is saved. */
const PATIENCE_MS = 8000;
/** The database notices within some 15 seconds that a server is gone whose machine was cut off. */
const KEEP_ALIVE =
  '-c tcp_keepalives_idle=5 -c tcp_keepalives_interval=3 -c tcp_keepalives_count=3';

/**
 * Opens a PostgreSQL database, and makes the tables when they are not there.
 * @param url `postgres://user:password@host/database`
 * @param server names this server among those that share the database
 * @throws when it cannot be reached or was written by a newer program
 */
export async function openPostgres(url: string, server: ServerId): Promise<Storage> {
  const config: pg.ClientConfig = {
    connectionString: url,
    application_name: `samenspel ${server}`,
    connectionTimeoutMillis: 5000,
    query_timeout: PATIENCE_MS,
    statement_timeout: PATIENCE_MS,
    keepAlive: true,
    options: KEEP_ALIVE,
  };
  const first = new pg.Client({ ...config, statement_timeout: 0, query_timeout: 0 });
  // What breaks is told to who waits for an answer.
  first.on('error', () => undefined);
  await first.connect();
  try {
    await migratePostgres(first);
  } finally {
    await first.end();
  }
  return new PostgresStorage(config, server);
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

/** The storage on PostgreSQL: a commit that has resolved is on the disk of the database. */
class PostgresStorage implements Storage {
  readonly codes: PostgresCodes;
  readonly images: PostgresImages;
  readonly homes: Homes;
  private readonly readers: pg.Pool;
  private readonly writer: Writer;

  constructor(config: pg.ClientConfig, server: ServerId) {
    this.readers = new pg.Pool({ ...config, max: READERS_MOST });
    this.readers.on('error', () => undefined);
    this.writer = new Writer(config, server);
    this.codes = new PostgresCodes(this.readers);
    this.images = new PostgresImages(this.readers);
    this.homes = this.writer;
  }

  private async rows(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return (await this.readers.query<Row>(sql, [...values])).rows;
  }

  async createBoard(record: BoardRecord, change: BoardChange): Promise<void> {
    const { keys } = record;
    await this.writer.transact(async (client) => {
      await client.query(
        `INSERT INTO boards (id, title, created_at, updated_at, visited_at, example, schema, key_generation,
           facilitate_hash, edit_hash, view_hash) VALUES ($1, $2, $3, $4, $3, $5, $6, $7, $8, $9, $10)`,
        [
          record.id,
          record.title,
          record.createdAt,
          record.updatedAt,
          record.example,
          record.schema,
          record.keyGeneration,
          keys.facilitate,
          keys.edit,
          keys.view,
        ],
      );
      await write(client, change);
    });
  }

  async findBoard(id: string): Promise<BoardRecord | undefined> {
    const [row] = await this.rows('SELECT * FROM boards WHERE id = $1', [id]);
    return row && toRecord(row);
  }

  async loadBoard(id: string): Promise<StoredBoard | undefined> {
    const record = await this.findBoard(id);
    if (!record || record.deletedAt !== undefined) return undefined;
    const owners = new Map<number, Owner>();
    const found = await this.rows('SELECT client, owner FROM owners WHERE board = $1', [id]);
    for (const { client, owner } of found) owners.set(Number(client), String(owner));
    return { record, documents: await this.documents(id), owners };
  }

  private async documents(id: string): Promise<Map<DocumentName, StoredDocument>> {
    // One statement, so that a compaction between two cannot hide what it moved.
    const rows = await this.rows(
      `SELECT 'snapshots' AS kind, document, data, NULL::bytea AS clients, NULL::bigint AS seq FROM snapshots WHERE board = $1
         UNION ALL SELECT 'log', document, data, NULL, seq FROM log WHERE board = $1
         UNION ALL SELECT 'retired', document, NULL, clients, NULL FROM retired WHERE board = $1 ORDER BY seq`,
      [id],
    );
    const of = (kind: string) => rows.filter((row) => row['kind'] === kind);
    return toDocuments({ snapshots: of('snapshots'), log: of('log'), retired: of('retired') });
  }

  async commit(changes: readonly BoardChange[]): Promise<void> {
    const boards = [...new Set(changes.map(({ board }) => board))];
    await this.writer.transact(async (client) => {
      await this.writer.holds(client, boards);
      await writeAll(client, changes);
    });
  }

  async listVersions(board: string): Promise<VersionInfo[]> {
    const rows = await this.rows(
      'SELECT id, at, cause FROM versions WHERE board = $1 ORDER BY at DESC, seq DESC',
      [board],
    );
    return rows.map(toVersionInfo);
  }

  async loadVersion(board: string, id: string): Promise<NewVersion | undefined> {
    const [row] = await this.rows('SELECT * FROM versions WHERE board = $1 AND id = $2', [
      board,
      id,
    ]);
    return row && toVersion(row);
  }

  async loadResult(
    board: string,
    round: string,
    moment: ResultMoment,
  ): Promise<string | undefined> {
    const [row] = await this.rows(
      'SELECT json FROM results WHERE board = $1 AND round = $2 AND moment = $3',
      [board, round, moment],
    );
    return row && String(row['json']);
  }

  async deleteBoard(id: string, at: number): Promise<void> {
    await this.writer.transact(async (client) => {
      for (const table of CONTENT)
        await client.query(`DELETE FROM ${table} WHERE board = $1`, [id]);
      await client.query("UPDATE boards SET deleted_at = $2, title = '' WHERE id = $1", [id, at]);
    });
  }

  async visit(id: string, at: number): Promise<void> {
    await this.readers.query('UPDATE boards SET visited_at = $2 WHERE id = $1', [id, at]);
  }

  async staleExamples(before: number): Promise<string[]> {
    const rows = await this.rows(
      'SELECT id FROM boards WHERE example AND deleted_at IS NULL AND visited_at < $1',
      [before],
    );
    return rows.map(({ id }) => String(id));
  }

  async check(): Promise<void> {
    await this.writer.transact((client) =>
      client.query('UPDATE boards SET visited_at = visited_at WHERE id IS NULL'),
    );
  }

  async close(): Promise<void> {
    if (this.readers.ended) return;
    await this.writer.close();
    await this.readers.end();
  }
}

/** Whether a change only appends, as nearly all do while people work. */
function isPlain({ documents, owners, title, schema, keys, ...kept }: BoardChange): boolean {
  const { versions = [], results = [], forgotten = [] } = kept;
  return (
    documents.every(({ how }) => how === 'append') &&
    owners.size + versions.length + results.length + forgotten.length === 0 &&
    title === undefined &&
    schema === undefined &&
    keys === undefined
  );
}

/** Writes changes in their order; those that only append in one statement, however many boards they are of. */
async function writeAll(client: pg.ClientBase, changes: readonly BoardChange[]): Promise<void> {
  let plain: BoardChange[] = [];
  const flush = async () => {
    if (plain.length > 0) await appendAll(client, plain);
    plain = [];
  };
  for (const change of changes) {
    if (isPlain(change)) {
      plain.push(change);
      continue;
    }
    await flush();
    await write(client, change);
  }
  await flush();
}

async function appendAll(client: pg.ClientBase, changes: readonly BoardChange[]): Promise<void> {
  const appended = changes.flatMap(({ board, documents }) =>
    documents.map(({ document, data }) => ({ board, document, data })),
  );
  await client.query(
    `WITH touched AS (
       UPDATE boards SET updated_at = greatest(updated_at, edited), visited_at = visited
         FROM unnest($1::text[], $2::bigint[], $3::bigint[]) AS given (board, edited, visited)
         WHERE id = board AND deleted_at IS NULL RETURNING id)
     INSERT INTO log (board, document, data)
       SELECT board, document, data
         FROM unnest($4::text[], $5::text[], $6::bytea[]) WITH ORDINALITY AS new (board, document, data, place)
         WHERE board IN (SELECT id FROM touched) ORDER BY place`,
    [
      changes.map(({ board }) => board),
      changes.map(({ at, edited }) => (edited ? at : 0)),
      changes.map(({ at }) => at),
      appended.map(({ board }) => board),
      appended.map(({ document }) => document),
      appended.map(({ data }) => Buffer.from(data.buffer, data.byteOffset, data.byteLength)),
    ],
  );
}

/** Writes what a tick changed on one board, in the transaction that is under way. */
async function write(client: pg.ClientBase, change: BoardChange): Promise<void> {
  const { board, at, edited, documents, owners, title, schema, keys } = change;
  const { rowCount } = await client.query(
    `UPDATE boards SET updated_at = greatest(updated_at, $2), visited_at = $3 WHERE id = $1 AND deleted_at IS NULL`,
    [board, edited ? at : 0, at],
  );
  if (rowCount === 0) return;
  for (const { document, how, data, retired } of documents) {
    if (how === 'append') {
      await client.query('INSERT INTO log (board, document, data) VALUES ($1, $2, $3)', [
        board,
        document,
        data,
      ]);
      continue;
    }
    await client.query('DELETE FROM log WHERE board = $1 AND document = $2', [board, document]);
    await client.query(
      `INSERT INTO snapshots (board, document, data) VALUES ($1, $2, $3)
         ON CONFLICT (board, document) DO UPDATE SET data = excluded.data`,
      [board, document, data],
    );
    if (!retired) continue;
    await client.query(
      `INSERT INTO retired (board, document, clients) VALUES ($1, $2, $3)
         ON CONFLICT (board, document) DO UPDATE SET clients = excluded.clients`,
      [board, document, encodeClientIds(retired)],
    );
    if (document === 'canvas') await client.query('DELETE FROM owners WHERE board = $1', [board]);
  }
  if (owners.size > 0)
    await client.query(
      `INSERT INTO owners (board, client, owner) SELECT $1, * FROM unnest($2::bigint[], $3::text[])
         ON CONFLICT (board, client) DO UPDATE SET owner = excluded.owner`,
      [board, [...owners.keys()], [...owners.values()]],
    );
  if (title !== undefined)
    await client.query('UPDATE boards SET title = $2 WHERE id = $1', [board, title]);
  if (schema !== undefined)
    await client.query('UPDATE boards SET schema = $2 WHERE id = $1', [board, schema]);
  if (keys) {
    const { facilitate, edit, view } = keys.hashes;
    await client.query(
      `UPDATE boards SET key_generation = $2, facilitate_hash = $3, edit_hash = $4, view_hash = $5 WHERE id = $1`,
      [board, keys.generation, facilitate, edit, view],
    );
    await client.query('DELETE FROM codes WHERE board = $1', [board]);
  }
  await writeKept(client, change);
}

async function writeKept(client: pg.ClientBase, change: BoardChange): Promise<void> {
  const { board, versions = [], results = [], forgotten = [] } = change;
  for (const { id, at, cause, round, schema, canvas, session } of versions)
    await client.query(
      `INSERT INTO versions (board, id, at, cause, round, schema, canvas, session)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
      [board, id, at, cause, round ?? null, schema, canvas, session],
    );
  if (versions.length > 0)
    await client.query(
      `DELETE FROM versions WHERE board = $1 AND seq NOT IN
         (SELECT seq FROM versions WHERE board = $1 ORDER BY at DESC, seq DESC LIMIT $2)`,
      [board, VERSIONS_MOST],
    );
  for (const { round, moment, json } of results)
    await client.query(
      'INSERT INTO results (board, round, moment, json) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
      [board, round, moment, json],
    );
  if (forgotten.length > 0) {
    await client.query('DELETE FROM versions WHERE board = $1 AND round = ANY($2)', [
      board,
      forgotten,
    ]);
    await client.query('DELETE FROM results WHERE board = $1 AND round = ANY($2)', [
      board,
      forgotten,
    ]);
  }
}
