import type { ClientBase } from 'pg';

/** Each leads the database from the version before to its own; the first makes it. Never change one that was released. */
const MIGRATIONS: readonly string[] = [
  `CREATE TABLE boards (
     id text PRIMARY KEY,
     title text NOT NULL,
     created_at bigint NOT NULL,
     updated_at bigint NOT NULL,
     visited_at bigint NOT NULL,
     deleted_at bigint,
     example boolean NOT NULL,
     schema integer NOT NULL,
     key_generation integer NOT NULL,
     facilitate_hash bytea NOT NULL,
     edit_hash bytea NOT NULL,
     view_hash bytea NOT NULL,
     home text,
     term bigint NOT NULL DEFAULT 0
   );
   CREATE INDEX boards_examples ON boards (visited_at) WHERE example AND deleted_at IS NULL;
   CREATE TABLE snapshots (
     board text NOT NULL,
     document text NOT NULL,
     data bytea NOT NULL,
     PRIMARY KEY (board, document)
   );
   CREATE TABLE log (
     seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     board text NOT NULL,
     document text NOT NULL,
     data bytea NOT NULL
   );
   CREATE INDEX log_of_document ON log (board, document, seq);
   CREATE TABLE owners (
     board text NOT NULL,
     client bigint NOT NULL,
     owner text NOT NULL,
     PRIMARY KEY (board, client)
   );
   CREATE TABLE versions (
     seq bigint GENERATED ALWAYS AS IDENTITY,
     board text NOT NULL,
     id text NOT NULL,
     at bigint NOT NULL,
     cause text NOT NULL,
     round text,
     schema integer NOT NULL,
     canvas bytea NOT NULL,
     session bytea NOT NULL,
     PRIMARY KEY (board, id)
   );
   CREATE TABLE results (
     board text NOT NULL,
     round text NOT NULL,
     moment text NOT NULL,
     json text NOT NULL,
     PRIMARY KEY (board, round, moment)
   );
   CREATE TABLE codes (
     board text PRIMARY KEY,
     lookup bytea NOT NULL UNIQUE,
     sealed_key bytea NOT NULL,
     sealed_code bytea NOT NULL,
     expires_at bigint NOT NULL
   );
   CREATE TABLE images (
     board text NOT NULL,
     hash text NOT NULL,
     type text NOT NULL,
     width integer NOT NULL,
     height integer NOT NULL,
     unused_since bigint,
     data bytea NOT NULL,
     PRIMARY KEY (board, hash)
   );
   CREATE TABLE meta (
     name text PRIMARY KEY,
     value bytea NOT NULL
   );
   INSERT INTO meta (name, value)
     VALUES ('code_salt', decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));`,
  `CREATE TABLE retired (
     board text NOT NULL,
     document text NOT NULL,
     clients bytea NOT NULL,
     PRIMARY KEY (board, document)
   );`,
];

export const NEWEST_POSTGRES = MIGRATIONS.length;

/** Held while the tables are made or changed: servers that start together do it one after the other. */
const MIGRATING = 7_265_177;

/**
 * Brings a database to the newest version, in one transaction.
 * @throws when it was written by a newer program
 */
export async function migratePostgres(client: ClientBase): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query('SELECT pg_advisory_xact_lock($1)', [MIGRATING]);
    await client.query('CREATE TABLE IF NOT EXISTS samenspel_version (version integer NOT NULL)');
    const { rows } = await client.query<{ version: number }>(
      'SELECT version FROM samenspel_version',
    );
    const from = rows[0]?.version ?? 0;
    if (from > NEWEST_POSTGRES) {
      throw new Error(
        `the database is of version ${from}, this program knows up to ${NEWEST_POSTGRES}: use a newer Samenspel`,
      );
    }
    for (const migration of MIGRATIONS.slice(from)) await client.query(migration);
    if (from !== NEWEST_POSTGRES) {
      await client.query('DELETE FROM samenspel_version');
      await client.query('INSERT INTO samenspel_version VALUES ($1)', [NEWEST_POSTGRES]);
    }
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}
