import { afterAll, afterEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { createBoard as createStored } from '../src/boards/create.ts';
import { IMAGE_GRACE_MS } from '../src/limits.ts';
import { openSqlite } from '../src/storage/sqlite/sqlite.ts';
import type { Storage, StoredImage } from '../src/storage/storage.ts';
import { closePostgres, type OpenStorage, STORAGES } from './storages.ts';
import { cleanUp, createBoard, open, PATIENT, temporaryFolder, TestClient } from './support.ts';

afterEach(cleanUp);
afterAll(closePostgres);

const image = (letter: string, bytes = 3): StoredImage => ({
  hash: letter.repeat(64),
  type: 'image/png',
  width: 3,
  height: 2,
  data: new Uint8Array(bytes).fill(letter.charCodeAt(0)),
});
const [cat, dog] = [image('c'), image('d')];
const PLENTY = 1000;

async function withBoard({ storage }: OpenStorage) {
  const wanted = { title: 'Regio', locale: 'nl', template: 'empty' } as const;
  const { id } = await createStored(storage, { ...wanted, partners: [], tasks: [] });
  return { storage, id };
}

/** A canvas with an item for each of these images, as it is stored. */
function canvas(...images: StoredImage[]): Uint8Array {
  const doc = new Y.Doc();
  for (const { hash } of images)
    doc.getMap('items').set(
      hash,
      new Y.Map([
        ['hash', hash],
        ['type', 'image'],
      ]),
    );
  // What was removed leaves no name behind.
  doc.getMap('items').set('gone', new Y.Map([['hash', dog.hash]]));
  doc.getMap('items').delete('gone');
  return Y.encodeStateAsUpdate(doc);
}

describe.each(STORAGES)('what is kept of images, in %s', (_, openStorage) => {
  const openStored = async () => withBoard(await openStorage());
  const change = (board: string, data: Uint8Array, how: 'append' | 'replace' = 'replace') => ({
    board,
    at: 1,
    edited: true,
    documents: [{ document: 'canvas', how, data } as const],
    owners: new Map(),
  });

  test('an image is found on its board alone, as it was', async () => {
    const { storage, id } = await openStored();
    expect(await storage.images.add(id, cat, PLENTY)).toBe('kept');
    expect(await storage.images.find(id, cat.hash)).toEqual(cat);
    expect(await storage.images.find(id, dog.hash)).toBeUndefined();
    expect(await storage.images.find('other', cat.hash)).toBeUndefined();
  });

  test('the room of a board is counted in bytes, and one that is there takes no more', async () => {
    const { storage, id } = await openStored();
    await storage.images.add(id, cat, 5);
    expect(await storage.images.add(id, dog, 5)).toBe('full');
    expect(await storage.images.add(id, cat, 5)).toBe('kept');
    expect(await storage.images.bytes(id)).toBe(3);
    expect(await storage.images.add(id, image('e', 2), 5)).toBe('kept');
    expect(await storage.images.bytes(id)).toBe(5);
  });

  test('images go with their board, and none come after it', async () => {
    const { storage, id } = await openStored();
    await storage.images.add(id, cat, PLENTY);
    await storage.deleteBoard(id, 1);
    expect(await storage.images.find(id, cat.hash)).toBeUndefined();
    expect(await storage.images.add(id, cat, PLENTY)).toBe('gone');
    expect(await storage.images.add('unknown', cat, PLENTY)).toBe('gone');
  });

  const there = async (storage: Storage, id: string) =>
    (await Promise.all([cat, dog].map(({ hash }) => storage.images.find(id, hash)))).map(Boolean);

  test('an image the canvas does not name goes, counted from when that was first seen', async () => {
    const { storage, id } = await openStored();
    await storage.commit([change(id, canvas(cat))]);
    for (const one of [cat, dog]) await storage.images.add(id, one, PLENTY);
    expect(await storage.images.sweep(id, 1000, 900)).toBe(0);
    expect(await storage.images.sweep(id, 1100, 1000)).toBe(0);
    expect(await storage.images.sweep(id, 1101, 1001)).toBe(1);
    expect(await there(storage, id)).toEqual([true, false]);
  });

  test('an image that came back, or was sent again, counts as used', async () => {
    const { storage, id } = await openStored();
    for (const one of [cat, dog]) await storage.images.add(id, one, PLENTY);
    await storage.images.sweep(id, 1000, 900);
    await storage.commit([change(id, canvas(cat), 'append')]);
    await storage.images.add(id, dog, PLENTY);
    expect(await storage.images.sweep(id, 2000, 1900)).toBe(0);
    expect(await there(storage, id)).toEqual([true, true]);
  });

  test('a copy of a board has the images its own canvas names, and keeps them when the first goes', async () => {
    const { storage, id } = await openStored();
    const wanted = { title: 'Kopie', locale: 'nl', template: 'empty' } as const;
    const copy = await createStored(storage, { ...wanted, partners: [], tasks: [] });
    for (const one of [cat, dog]) await storage.images.add(id, one, PLENTY);
    await storage.commit([change(copy.id, canvas(cat))]);
    await storage.images.copy(id, copy.id);
    await storage.deleteBoard(id, 1);
    expect(await there(storage, copy.id)).toEqual([true, false]);
    expect(await storage.images.find(copy.id, cat.hash)).toEqual(cat);
  });

  test('what a kept version shows stays as long as the version', async () => {
    const { storage, id } = await openStored();
    for (const one of [cat, dog]) await storage.images.add(id, one, PLENTY);
    const version = { id: 'v', at: 1, cause: 'asked', schema: 1, session: new Uint8Array() };
    const versions = [{ ...version, canvas: canvas(cat) }];
    await storage.commit([{ ...change(id, canvas()), versions }]);
    await storage.images.sweep(id, 1000, 900);
    expect(await storage.images.sweep(id, 2000, 1900)).toBe(1);
    expect(await there(storage, id)).toEqual([true, false]);
  });
});

test('when everybody has left, what nobody showed for a month is gone, and the rest is there', async () => {
  const DATA_DIR = await temporaryFolder();
  const storage = openSqlite(DATA_DIR);
  const server = await open({ storage, env: { DATA_DIR, UNLOAD_SECONDS: '0' } });
  const board = await createBoard(server);
  for (const one of [cat, dog]) await storage.images.add(board.id, one, PLENTY);
  await storage.images.sweep(board.id, Date.now() - IMAGE_GRACE_MS - 1000, 0);
  const writer = new TestClient(server, board);
  await writer.synced();
  writer.doc.getMap('items').set('i', new Y.Map([['hash', cat.hash]]));
  await writer.confirmed();
  writer.leave();
  const isThere = async ({ hash }: StoredImage) =>
    Boolean(await storage.images.find(board.id, hash));
  await expect.poll(() => isThere(dog), PATIENT).toBe(false);
  expect(await isThere(cat)).toBe(true);
});
