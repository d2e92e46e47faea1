import { afterEach, expect, test } from 'vitest';
import { openSqlite } from '../src/storage/sqlite/sqlite.ts';
import { type FaultyStorage, faulty } from './faultyStorage.ts';
import {
  cleanUp,
  createBoard,
  open,
  temporaryFolder,
  TestClient,
  until,
  PATIENT,
} from './support.ts';

afterEach(cleanUp);

const diskFull = async () => {
  throw new Error('database or disk is full');
};
const hang = () => new Promise<never>(() => undefined);

async function openFaulty(env: Record<string, string> = {}) {
  const DATA_DIR = await temporaryFolder();
  const storage: FaultyStorage = faulty(openSqlite(DATA_DIR));
  return { storage, server: await open({ storage, env: { ...env, DATA_DIR } }) };
}

test('25 disk full: nothing is confirmed or relayed, the server says so, and it recovers without loss', async () => {
  const { storage, server } = await openFaulty();
  const board = await createBoard(server);
  const writer = new TestClient(server, board);
  const reader = new TestClient(server, board);
  await Promise.all([writer.synced(), reader.synced()]);

  storage.fault = { commit: diskFull };
  for (let i = 0; i < 5; i++) writer.doc.getMap('items').set(`n${i}`, i);
  writer.ask();
  await expect.poll(async () => (await fetch(`${server.url}/readyz`)).status, PATIENT).toBe(503);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  expect(writer.saved).toBe(0);
  expect(reader.doc.getMap('items').size).toBe(0);
  writer.doc.getMap('items').set('n5', 5);

  storage.fault = {};
  await until(() => writer.saved === 1 && reader.doc.getMap('items').size === 6);
  await expect.poll(async () => (await fetch(`${server.url}/readyz`)).status, PATIENT).toBe(200);
  await writer.confirmed();
  const stored = await storage.loadBoard(board.id);
  expect(stored?.documents.get('canvas')?.updates.length).toBeGreaterThan(1);
});

test('25 while nothing can be saved, newcomers wait instead of receiving what may be lost', async () => {
  const { storage, server } = await openFaulty();
  const board = await createBoard(server);
  const writer = new TestClient(server, board);
  await writer.synced();
  storage.fault = { commit: diskFull };
  writer.doc.getMap('items').set('n1', 1);
  writer.ask();
  await expect.poll(async () => (await fetch(`${server.url}/readyz`)).status, PATIENT).toBe(503);
  const newcomer = new TestClient(server, board);
  const elsewhere = new TestClient(server, board, 'session');
  await elsewhere.synced();
  expect(newcomer.isSynced).toBe(false);
  storage.fault = {};
  await newcomer.synced();
  expect(newcomer.doc.getMap('items').get('n1')).toBe(1);
});

test('25 a command that cannot be stored says so, and is stored later', async () => {
  const { storage, server } = await openFaulty();
  const board = await createBoard(server);
  const session = new TestClient(server, board, 'session');
  await session.synced();
  storage.fault = { commit: diskFull };
  const answer = await fetch(`${server.url}/api/boards/${board.id}/commands`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${board.keys.facilitate}`,
    },
    body: JSON.stringify({ type: 'setTitle', title: 'Later' }),
  });
  expect([answer.status, await answer.json()]).toMatchObject([503, { error: { code: 'storage' } }]);
  expect(session.doc.getMap('board').get('title')).toBe('Regio');
  storage.fault = {};
  await until(() => session.doc.getMap('board').get('title') === 'Later');
  expect((await storage.findBoard(board.id))?.title).toBe('Later');
});

test('28 a load that fails: try again, never an empty board', async () => {
  const { storage, server } = await openFaulty({ UNLOAD_SECONDS: '0' });
  const board = await createBoard(server, { tasks: [{ title: 'Wonen' }] });
  storage.fault = { loadBoard: diskFull };
  const unlucky = new TestClient(server, board);
  await until(() => unlucky.closed !== undefined);
  expect([unlucky.closed, unlucky.isSynced]).toEqual([1013, false]);
  storage.fault = {};
  const lucky = new TestClient(server, board);
  await lucky.synced();
  expect(lucky.doc.getMap('items').size).toBe(1);
});

test('28 a load that hangs: try again, and other boards go on', async () => {
  const { storage, server } = await openFaulty({ HANDSHAKE_SECONDS: '1' });
  const board = await createBoard(server);
  const other = await createBoard(server);
  storage.fault = { loadBoard: hang };
  const stuck = new TestClient(server, board);
  storage.fault = { loadBoard: hang };
  await until(() => stuck.closed !== undefined);
  expect([stuck.closed, stuck.isSynced]).toEqual([1013, false]);
  storage.fault = {};
  const fine = new TestClient(server, other);
  await fine.synced();
});

test('links that are renewed while somebody comes in let nobody in by the old ones', async () => {
  const { storage, server } = await openFaulty();
  const board = await createBoard(server);
  let goOn = (): void => undefined;
  storage.gate = new Promise((resolve) => {
    goOn = resolve;
  });
  const late = new TestClient(server, board);
  await until(() => storage.lookups === 1);
  storage.gate = Promise.resolve();
  const renewed = await fetch(`${server.url}/api/boards/${board.id}/commands`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${board.keys.facilitate}`,
    },
    body: JSON.stringify({ type: 'renewLinks' }),
  });
  expect(renewed.status).toBe(200);
  goOn();
  await until(() => late.closed !== undefined);
  expect([late.closed, late.isSynced]).toEqual([4401, false]);
});

test('a stored document with a gap is not served as if it were whole', async () => {
  const { storage, server } = await openFaulty({ UNLOAD_SECONDS: '0' });
  const board = await createBoard(server);
  const gap = new Uint8Array([1, 1, 7, 5, 0x28, 1, 5, ...Buffer.from('items'), 1, 97, 1, 126, 0]);
  await storage.commit([
    {
      board: board.id,
      at: Date.now(),
      edited: true,
      documents: [{ document: 'canvas', how: 'append', data: gap }],
      owners: new Map(),
    },
  ]);
  const client = new TestClient(server, board);
  await until(() => client.closed !== undefined);
  expect([client.closed, client.isSynced]).toEqual([1013, false]);
});

test('closing while nothing can be saved says that not all is stored', {
  timeout: 60_000,
}, async () => {
  const { storage, server } = await openFaulty();
  const board = await createBoard(server);
  const writer = new TestClient(server, board);
  await writer.synced();
  storage.fault = { commit: diskFull };
  writer.doc.getMap('items').set('n1', 1);
  writer.ask();
  await expect.poll(async () => (await fetch(`${server.url}/readyz`)).status, PATIENT).toBe(503);
  expect(await server.close()).toBe(false);
  expect(writer.saved).toBe(0);
});
