import { afterEach, expect, test } from 'vitest';
import { openSqlite } from '../src/storage/sqlite/sqlite.ts';
import { cleanUp, createBoard, open, temporaryFolder, TestClient, PATIENT } from './support.ts';

afterEach(cleanUp);

async function openKept(env: Record<string, string>) {
  const DATA_DIR = await temporaryFolder();
  const storage = openSqlite(DATA_DIR);
  const server = await open({ storage, env: { ...env, DATA_DIR } });
  const reopen = async () => {
    await server.close();
    return open({ env: { DATA_DIR } });
  };
  return { storage, server, reopen };
}

const canvasOf = async (storage: ReturnType<typeof openSqlite>, id: string) =>
  (await storage.loadBoard(id))?.documents.get('canvas');

test('a long log becomes a snapshot while people work, and nothing is lost', async () => {
  const { storage, server, reopen } = await openKept({ MAX_BYTES_PER_SECOND: '100000000' });
  const board = await createBoard(server);
  const writer = new TestClient(server, board);
  await writer.synced();
  const wanted: Record<string, string> = {};
  for (let i = 0; i < 40; i++) {
    const text = `${i} `.repeat(10_000);
    writer.doc.getMap('items').set('same', text);
    writer.doc.getMap('items').set(`n${i}`, i);
    Object.assign(wanted, { same: text, [`n${i}`]: i });
    await writer.confirmed();
  }
  const stored = await canvasOf(storage, board.id);
  expect(stored?.snapshotBytes).toBeGreaterThan(0);
  expect((stored?.logBytes ?? 0) + (stored?.snapshotBytes ?? 0)).toBeLessThan(700_000);
  const reader = new TestClient(await reopen(), board);
  await reader.synced();
  expect(reader.doc.getMap('items').toJSON()).toEqual(wanted);
});

test('a board that everybody left is stored in its shortest form', async () => {
  const { storage, server, reopen } = await openKept({ UNLOAD_SECONDS: '0' });
  const board = await createBoard(server);
  const writer = new TestClient(server, board);
  await writer.synced();
  for (let i = 0; i < 20; i++) writer.doc.getMap('items').set('same', i);
  await writer.confirmed();
  expect((await canvasOf(storage, board.id))?.logBytes).toBeGreaterThan(0);
  const before = (await storage.findBoard(board.id))?.updatedAt;
  writer.leave();
  await expect.poll(async () => (await canvasOf(storage, board.id))?.logBytes, PATIENT).toBe(0);
  expect((await storage.findBoard(board.id))?.updatedAt).toBe(before);
  const reader = new TestClient(await reopen(), board);
  await reader.synced();
  expect(reader.doc.getMap('items').toJSON()).toEqual({ same: 19 });
});
