import { canvasRoots, readItems, readLanes, renewDocument } from '@samenspel/shared/document';
import { CloseCode, type CreatedBoard } from '@samenspel/shared/protocol';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Server } from '../src/app.ts';
import type { Storage } from '../src/storage/storage.ts';
import { closePostgres, STORAGES } from './storages.ts';
import { cleanUp, createBoard, open, PATIENT, TestClient, until } from './support.ts';

afterEach(cleanUp);
afterAll(closePostgres);

/** A board whose past is many times what it shows. */
async function usedBoard(server: Server): Promise<{ board: CreatedBoard; old: Y.Doc }> {
  const board = await createBoard(server, { template: 'example' });
  const writer = new TestClient(server, board);
  await writer.synced();
  const items = canvasRoots(writer.doc).items;
  const [one, other] = [...items.values()];
  for (let i = 0; i < 40; i++) {
    writer.doc.transact(() => {
      for (let j = 0; j < 400; j++) {
        one?.set('pos', [i, j]);
        other?.set('pos', [j, i]);
      }
    });
    await writer.confirmed();
  }
  writer.leave();
  return { board, old: writer.doc };
}

const stored = async (storage: Storage, { id }: CreatedBoard) =>
  (await storage.loadBoard(id))?.documents.get('canvas');

const shown = (doc: Y.Doc) => ({
  items: canvasRoots(doc).items.toJSON(),
  lanes: readLanes(doc, (id) => readItems(doc).has(id)),
});

describe.each(STORAGES)('a board with a long past, in %s', (_, openStorage) => {
  async function used() {
    const { storage } = await openStorage();
    const server = await open({
      storage,
      env: { UNLOAD_SECONDS: '0', MAX_BYTES_PER_SECOND: '100000000' },
    });
    const { board, old } = await usedBoard(server);
    const long = Y.encodeStateAsUpdate(old).byteLength;
    await expect
      .poll(async () => (await stored(storage, board))?.retired.size, PATIENT)
      .toBeGreaterThan(0);
    return { storage, server, board, old, long };
  }

  test('begins anew when everybody has left: the same content, without its past', async () => {
    const { storage, server, board, old, long } = await used();
    const { snapshotBytes, logBytes } = (await stored(storage, board)) ?? {};
    expect(logBytes).toBe(0);
    expect(snapshotBytes).toBeLessThan(long / 5);
    const reader = new TestClient(server, board);
    await reader.synced();
    expect(shown(reader.doc)).toEqual(shown(old));
    reader.doc.getMap('items').set('new', new Y.Map([['type', 'note']]));
    await reader.confirmed();
  });

  test('who knows it from before is told so, and changes nothing', async () => {
    const { storage, server, board, old } = await used();
    old.getMap('items').set('unsaved', new Y.Map([['type', 'note']]));
    const behind = new TestClient(server, board, 'canvas', undefined, old);
    await until(() => behind.closed !== undefined, 'the socket is closed');
    expect(behind.closed).toBe(CloseCode.stale);
    const reader = new TestClient(server, board);
    await reader.synced();
    expect(reader.doc.getMap('items').has('unsaved')).toBe(false);
    expect((await stored(storage, board))?.logBytes).toBe(0);
  });

  test('nor can old changes be sent without saying what one has', async () => {
    const { server, board, old } = await used();
    const sneaky = new TestClient(server, board);
    await sneaky.synced();
    sneaky.doc.transact(() => Y.applyUpdate(sneaky.doc, Y.encodeStateAsUpdate(old)));
    await until(() => sneaky.closed !== undefined, 'the socket is closed');
    expect(sneaky.closed).toBe(CloseCode.stale);
  });
});

test('a board that is mostly what it shows stays as it is, however large', async () => {
  const [[, openStorage]] = STORAGES as [(typeof STORAGES)[0]];
  const { storage } = await openStorage();
  const server = await open({
    storage,
    env: { UNLOAD_SECONDS: '0', MAX_BYTES_PER_SECOND: '100000000' },
  });
  const board = await createBoard(server);
  const writer = new TestClient(server, board);
  await writer.synced();
  writer.doc.transact(() => {
    for (let i = 0; i < 600; i++)
      writer.doc
        .getMap('items')
        .set(`n${i}`, new Y.Map([['text', new Y.Text('tekst '.repeat(60))]]));
  });
  await writer.confirmed();
  writer.leave();
  await expect.poll(async () => (await stored(storage, board))?.logBytes, PATIENT).toBe(0);
  const known = new TestClient(server, board, 'canvas', undefined, writer.doc);
  await known.synced();
  expect((await stored(storage, board))?.retired.size).toBe(0);
  expect(known.closed).toBeUndefined();
});

test('a renewed document shows the same, text and nested values as well', () => {
  const doc = new Y.Doc();
  const text = new Y.Text('Wie trekt de kar?');
  doc.getMap('items').set(
    'n',
    new Y.Map<unknown>([
      ['text', text],
      ['pos', [1, 2]],
      ['points', new Uint8Array([1, 2])],
    ]),
  );
  text.insert(3, ' dan ');
  text.delete(0, 1);
  doc.getMap('lanes').set('t', 'a0');
  const renewed = renewDocument(doc, 'canvas');
  for (const root of ['meta', 'items', 'lanes'])
    expect(renewed.getMap(root).toJSON()).toEqual(doc.getMap(root).toJSON());
  expect(
    (renewed.getMap<Y.Map<unknown>>('items').get('n') as Y.Map<unknown>).get('text'),
  ).toBeInstanceOf(Y.Text);
  expect(renewed.store.clients.size).toBe(1);
});
