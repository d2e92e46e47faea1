import { openPostgres } from '../src/storage/postgres/postgres.ts';
import { openSqlite } from '../src/storage/sqlite/sqlite.ts';
import type { Storage } from '../src/storage/storage.ts';
import { type Postgres, startPostgres } from '../../tests/support/postgres.ts';
import { later, temporaryFolder } from './support.ts';

/** A storage that was just made, and a way to close it and open it again. */
export interface OpenStorage {
  readonly storage: Storage;
  readonly reopen: () => Promise<Storage>;
}

let postgres: Promise<Postgres> | undefined;

/** The PostgreSQL of this test file. */
export function aPostgres(): Promise<Postgres> {
  postgres ??= startPostgres();
  return postgres;
}

/** For `afterAll` of each file that opens a storage. */
export async function closePostgres(): Promise<void> {
  const started = postgres;
  postgres = undefined;
  await (await started)?.close();
}

async function opened(open: () => Promise<Storage>): Promise<OpenStorage> {
  let storage = await open();
  later(() => storage.close());
  return {
    storage,
    async reopen() {
      await storage.close();
      storage = await open();
      return storage;
    },
  };
}

/** Every storage keeps the same promises. */
export const STORAGES: readonly [string, () => Promise<OpenStorage>][] = [
  [
    'SQLite',
    async () => {
      const folder = await temporaryFolder();
      return opened(async () => openSqlite(folder));
    },
  ],
  [
    'PostgreSQL',
    async () => {
      const url = await (await aPostgres()).database();
      return opened(() => openPostgres(url, 'a'));
    },
  ],
];
