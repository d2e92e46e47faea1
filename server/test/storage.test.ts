import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatabaseSync } from '@photostructure/sqlite';
import { readItems, readLanes, readMarkers, readSettings } from '@samenspel/shared/document';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { createBoard as createStored } from '../src/boards/create.ts';
import { capabilityOf } from '../src/keys.ts';
import { VERSIONS_MOST } from '../src/limits.ts';
import { NEWEST_STORAGE } from '../src/storage/sqlite/schema.ts';
import { DATABASE_FILE, openDatabase, openSqlite } from '../src/storage/sqlite/sqlite.ts';
import type { BoardChange, NewVersion, Storage } from '../src/storage/storage.ts';
import { closePostgres, STORAGES } from './storages.ts';
import { cleanUp, later, open, temporaryFolder, TestClient } from './support.ts';

afterEach(cleanUp);
afterAll(closePostgres);

const change = (board: string, over: Partial<BoardChange> = {}): BoardChange => ({
  board,
  at: 5_000_000_000_000,
  edited: true,
  documents: [],
  owners: new Map(),
  ...over,
});

describe.each(STORAGES)('%s', (_, openStorage) => {
  const wanted = {
    title: 'Regio',
    locale: 'nl',
    template: 'empty',
    partners: [],
    tasks: [],
  } as const;
  const newBoard = (storage: Storage) =>
    createStored(storage, { ...wanted, partners: [], tasks: [] });

  test('a board is found by its keys, and its keys are nowhere to be found', async () => {
    const { storage } = await openStorage();
    const { id, keys } = await newBoard(storage);
    const record = await storage.findBoard(id);
    expect(record).toMatchObject({ id, title: 'Regio', keyGeneration: 0, example: false });
    expect(capabilityOf(keys.edit, record?.keys)).toBe('edit');
    expect(capabilityOf(keys.facilitate, record?.keys)).toBe('facilitate');
    expect(capabilityOf('x', record?.keys)).toBeUndefined();
    expect(await storage.findBoard('unknown')).toBeUndefined();
    expect(await storage.loadBoard('unknown')).toBeUndefined();
    expect(JSON.stringify(record)).not.toContain(keys.edit);
  });

  test('appends follow on each other, a replacement takes their place', async () => {
    const { storage, reopen } = await openStorage();
    const { id } = await newBoard(storage);
    const voice = `voice/${'A'.repeat(22)}` as const;
    const append = (byte: number) =>
      ({ document: voice, how: 'append', data: new Uint8Array([byte]) }) as const;
    await storage.commit([change(id, { documents: [append(1)] })]);
    await storage.commit([change(id, { documents: [append(2), append(3)] })]);
    const log = (await storage.loadBoard(id))?.documents.get(voice);
    expect(log?.updates.map(([byte]) => byte)).toEqual([1, 2, 3]);
    expect([log?.logBytes, log?.snapshotBytes]).toEqual([3, 0]);
    await storage.commit([
      change(id, {
        documents: [{ document: voice, how: 'replace', data: new Uint8Array([9, 9]) }],
      }),
    ]);
    await storage.commit([change(id, { documents: [append(4)] })]);
    const compact = (await (await reopen()).loadBoard(id))?.documents.get(voice);
    expect(compact?.updates.map(([byte]) => byte)).toEqual([9, 4]);
    expect([compact?.logBytes, compact?.snapshotBytes]).toEqual([1, 2]);
  });

  test('a commit is all or nothing, over all boards', async () => {
    const { storage } = await openStorage();
    const [one, two] = [await newBoard(storage), await newBoard(storage)];
    const broken = {
      document: 'canvas',
      how: 'append',
      data: undefined as unknown as Uint8Array,
    } as const;
    const tick = storage.commit([
      change(one.id, { title: 'Nieuw', owners: new Map([[7, 'guest']]) }),
      change(two.id, { documents: [broken] }),
    ]);
    await expect(tick).rejects.toThrow();
    expect((await storage.findBoard(one.id))?.title).toBe('Regio');
    expect((await storage.loadBoard(one.id))?.owners.has(7)).toBe(false);
    await storage.commit([change(one.id, { title: 'Nieuw' })]);
    expect((await storage.findBoard(one.id))?.title).toBe('Nieuw');
  });

  test('titles, links, schema and owners survive', async () => {
    const { storage, reopen } = await openStorage();
    const { id } = await newBoard(storage);
    const bytes = (n: number) => new Uint8Array(32).fill(n);
    const hashes = { facilitate: bytes(1), edit: bytes(2), view: bytes(3) };
    const owners = new Map([
      [2 ** 50, 'guest'],
      [4, 'A'.repeat(22)],
    ]);
    await storage.commit([change(id, { schema: 3, keys: { generation: 2, hashes }, owners })]);
    const stored = await (await reopen()).loadBoard(id);
    expect(stored?.record).toMatchObject({ schema: 3, keyGeneration: 2 });
    expect(stored?.record.keys.view).toEqual(bytes(3));
    expect([stored?.owners.get(2 ** 50), stored?.owners.get(4)]).toEqual(['guest', 'A'.repeat(22)]);
  });

  test('a change that is none leaves the time of the last edit', async () => {
    const { storage } = await openStorage();
    const { id } = await newBoard(storage);
    const before = (await storage.findBoard(id))?.updatedAt;
    await storage.commit([change(id, { edited: false })]);
    expect((await storage.findBoard(id))?.updatedAt).toBe(before);
    await storage.commit([change(id)]);
    expect((await storage.findBoard(id))?.updatedAt).toBe(5_000_000_000_000);
  });

  const kept = (id: string, over: Partial<NewVersion> = {}): NewVersion => ({
    id,
    at: 1000,
    cause: 'reveal',
    schema: 1,
    canvas: new Uint8Array([1, 2]),
    session: new Uint8Array([3]),
    ...over,
  });

  test('versions are kept as they were, and listed with the newest first', async () => {
    const { storage, reopen } = await openStorage();
    const [{ id }, other] = [await newBoard(storage), await newBoard(storage)];
    const [first, second, third] = [kept('a'), kept('b', { at: 2000 }), kept('c', { at: 2000 })];
    await storage.commit([change(id, { versions: [first, second] })]);
    await storage.commit([change(id, { versions: [third] })]);
    const after = await reopen();
    expect(await after.listVersions(id)).toEqual([
      { id: 'c', at: 2000, cause: 'reveal' },
      { id: 'b', at: 2000, cause: 'reveal' },
      { id: 'a', at: 1000, cause: 'reveal' },
    ]);
    expect(await after.loadVersion(id, 'a')).toEqual(first);
    expect(await after.loadVersion(id, 'unknown')).toBeUndefined();
    expect(await after.loadVersion(other.id, 'a')).toBeUndefined();
  });

  test('of too many versions the oldest are dropped', async () => {
    const { storage } = await openStorage();
    const [{ id }, other] = [await newBoard(storage), await newBoard(storage)];
    await storage.commit([change(other.id, { versions: [kept('mine')] })]);
    const many = Array.from({ length: VERSIONS_MOST + 2 }, (_, at) => kept(`v${at}`, { at }));
    await storage.commit([change(id, { versions: many })]);
    const listed = await storage.listVersions(id);
    expect([listed.length, listed[0]?.id, listed.at(-1)?.id]).toEqual([
      VERSIONS_MOST,
      `v${VERSIONS_MOST + 1}`,
      'v2',
    ]);
    expect(await storage.listVersions(other.id)).toHaveLength(1);
  });

  test('what a round showed is written once, and never over', async () => {
    const { storage, reopen } = await openStorage();
    const { id } = await newBoard(storage);
    const revealed = { round: 'r1', moment: 'revealed', json: '{"first":1}' } as const;
    await storage.commit([change(id, { results: [revealed] })]);
    const again = { ...revealed, json: '{"second":2}' };
    const closed = { ...revealed, moment: 'closed', json: '{"third":3}' } as const;
    await storage.commit([change(id, { results: [again, closed] })]);
    const after = await reopen();
    expect(await after.loadResult(id, 'r1', 'revealed')).toBe('{"first":1}');
    expect(await after.loadResult(id, 'r1', 'closed')).toBe('{"third":3}');
    expect(await after.loadResult(id, 'r2', 'revealed')).toBeUndefined();
    expect(await after.loadResult('unknown', 'r1', 'revealed')).toBeUndefined();
  });

  test('versions and results are in the transaction of their tick', async () => {
    const { storage } = await openStorage();
    const { id } = await newBoard(storage);
    const broken = {
      document: 'canvas',
      how: 'append',
      data: undefined as unknown as Uint8Array,
    } as const;
    const result = { round: 'r1', moment: 'revealed', json: '{}' } as const;
    const tick = storage.commit([
      change(id, { versions: [kept('a')], results: [result] }),
      change(id, { documents: [broken] }),
    ]);
    await expect(tick).rejects.toThrow();
    expect(await storage.listVersions(id)).toEqual([]);
    expect(await storage.loadResult(id, 'r1', 'revealed')).toBeUndefined();
  });

  test('of a deleted board only the links are known', async () => {
    const { storage } = await openStorage();
    const { id, keys } = await newBoard(storage);
    const result = { round: 'r1', moment: 'closed', json: '{}' } as const;
    await storage.commit([change(id, { versions: [kept('a')], results: [result] })]);
    await storage.deleteBoard(id, 42);
    await storage.commit([change(id, { title: 'terug', versions: [kept('b')] })]);
    expect(await storage.listVersions(id)).toEqual([]);
    expect(await storage.loadResult(id, 'r1', 'closed')).toBeUndefined();
    const record = await storage.findBoard(id);
    expect([record?.deletedAt, record?.title]).toEqual([42, '']);
    expect(capabilityOf(keys.view, record?.keys)).toBe('view');
    expect(await storage.loadBoard(id)).toBeUndefined();
  });

  test('examples nobody visited are found, other boards never', async () => {
    const { storage } = await openStorage();
    await newBoard(storage);
    const example = { ...wanted, template: 'example', partners: [], tasks: [] } as const;
    const [old, visited] = [
      await createStored(storage, { ...example, partners: [], tasks: [] }),
      await createStored(storage, { ...example, partners: [], tasks: [] }),
    ];
    await storage.visit(old.id, 1000);
    await storage.visit(visited.id, 3000);
    expect(await storage.staleExamples(2000)).toEqual([old.id]);
  });
});

test('a commit is on the disk, not only with the system: a power cut takes nothing that was confirmed', async () => {
  const db = openDatabase(join(await temporaryFolder(), DATABASE_FILE));
  later(async () => db.close());
  const FULL = 2;
  expect(db.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: FULL });
  expect(db.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
});

test('two servers do not share a folder', async () => {
  const folder = await temporaryFolder();
  const first = openSqlite(folder);
  expect(() => openSqlite(folder)).toThrow('another server is using');
  await first.close();
  await openSqlite(folder).close();
});

test('a database of a newer program is left alone', async () => {
  const folder = await temporaryFolder();
  const db = new DatabaseSync(join(folder, DATABASE_FILE));
  db.exec(`PRAGMA user_version = ${NEWEST_STORAGE + 1}`);
  db.close();
  expect(() => openSqlite(folder)).toThrow('use a newer Samenspel');
});

test('a database of version 1 opens, is led to the newest, and its board is as it was', async () => {
  const folder = await temporaryFolder();
  const fixture = fileURLToPath(new URL('fixtures/version1.db', import.meta.url));
  await copyFile(fixture, join(folder, DATABASE_FILE));
  const server = await open({ env: { DATA_DIR: folder } });
  const board = {
    id: 'xdm4yHHtQRMsav7f',
    keys: { facilitate: '', edit: 'N0tc308RB1owYSP47hwUA0', view: '' },
  };
  const canvas = new TestClient(server, board);
  const session = new TestClient(server, board, 'session');
  await Promise.all([canvas.synced(), session.synced()]);
  const items = readItems(canvas.doc);
  expect([...items.values()].map(({ type }) => type).toSorted()).toEqual([
    ...Array.from({ length: 5 }, () => 'note'),
    'stroke',
    ...Array.from({ length: 7 }, () => 'task'),
  ]);
  expect(readLanes(canvas.doc, (id) => items.has(id))).toHaveLength(5);
  expect(readSettings(session.doc)?.title).toBe('Samenwerking Regio Foodvalley');
  expect(readMarkers(session.doc).length).toBeGreaterThan(50);
  canvas.doc.getMap('items').set('new', new Y.Map([['type', 'note']]));
  await canvas.confirmed();
  await server.close();
  const db = new DatabaseSync(join(folder, DATABASE_FILE));
  later(async () => db.close());
  expect(db.prepare('PRAGMA user_version').get()).toEqual({ user_version: NEWEST_STORAGE });
  expect(NEWEST_STORAGE).toBeGreaterThanOrEqual(2);
});
