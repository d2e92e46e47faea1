import { afterEach, expect, test, vi } from 'vitest';
import { voiceRoots } from '@samenspel/shared/document';
import { participantOf, voiceOf } from '@samenspel/shared/protocol';
import { Bucket } from '../src/boards/bucket.ts';
import { sha256 } from '../src/keys.ts';
import { openSqlite } from '../src/storage/sqlite/sqlite.ts';
import {
  cleanUp,
  createBoard,
  later,
  open,
  temporaryFolder,
  TestClient,
  until,
  PATIENT,
} from './support.ts';

afterEach(cleanUp);

test('wrong keys are counted, and a right one from the same address still passes', async () => {
  const server = await open({ env: { MAX_WRONG_KEYS_PER_MINUTE: '3' } });
  const board = await createBoard(server);
  const look = (key: string) =>
    fetch(`${server.url}/api/boards/${board.id}`, { headers: { authorization: `Bearer ${key}` } });
  const statuses: number[] = [];
  for (let i = 0; i < 5; i++) statuses.push((await look('A'.repeat(22))).status);
  expect(statuses).toEqual([404, 404, 404, 429, 429]);
  expect((await look(board.keys.view)).status).toBe(200);
  const wrong = new TestClient(server, { ...board, keys: { ...board.keys, edit: 'A'.repeat(22) } });
  await until(() => wrong.closed !== undefined);
  expect(wrong.closed).toBe(4529);
});

test('new boards are counted for each address, examples apart', async () => {
  const server = await open({
    env: { MAX_NEW_BOARDS_PER_HOUR: '2', MAX_EXAMPLE_BOARDS_PER_HOUR: '1' },
  });
  const make = async (template: string) => {
    const body = JSON.stringify({ title: 'x', locale: 'nl', template });
    const headers = { 'content-type': 'application/json' };
    return (await fetch(`${server.url}/api/boards`, { method: 'POST', headers, body })).status;
  };
  expect([await make('empty'), await make('empty'), await make('empty')]).toEqual([201, 201, 429]);
  expect([await make('example'), await make('example')]).toEqual([201, 429]);
});

test('so many people of one address come for the first time; who was here before always may', async () => {
  const server = await open({ env: { MAX_NEW_VOICES_PER_HOUR: '2' } });
  const board = await createBoard(server);
  const comes = (letter: string) => {
    const secret = letter.repeat(24);
    return new TestClient(server, board, voiceOf(participantOf(secret, sha256)), secret);
  };
  const first = comes('a');
  await first.synced();
  voiceRoots(first.doc).me.set('profile', { name: 'A', municipality: 'GM0228', role: 'council' });
  await first.confirmed();
  await comes('b').synced();
  const third = comes('c');
  await until(() => third.closed !== undefined);
  expect(third.closed).toBe(4529);
  first.leave();
  await comes('a').synced();
});

test('a board takes so many people, and a second tab of one of them', async () => {
  const server = await open({ env: { MAX_BOARD_PEOPLE: '2' } });
  const board = await createBoard(server);
  const secrets = ['a', 'b', 'c'].map((letter) => letter.repeat(24));
  const [first, second] = secrets.map((secret) => new TestClient(server, board, 'canvas', secret));
  await Promise.all([first?.synced(), second?.synced()]);
  const third = new TestClient(server, board, 'canvas', secrets[2]);
  await until(() => third.closed !== undefined);
  expect(third.closed).toBe(1013);
  await new TestClient(server, board, 'canvas', secrets[0]).synced();
});

test('a board takes so many sockets', async () => {
  const server = await open({ env: { MAX_BOARD_SOCKETS: '2' } });
  const board = await createBoard(server);
  const secret = 'a'.repeat(24);
  const sockets = ['canvas', 'session'].map((name) => new TestClient(server, board, name, secret));
  await Promise.all(sockets.map((socket) => socket.synced()));
  const third = new TestClient(server, board, 'canvas', secret);
  await until(() => third.closed !== undefined);
  expect([third.closed, third.isSynced]).toEqual([1013, false]);
});

test('an example board is deleted a day after the last visit, others never', async () => {
  const DATA_DIR = await temporaryFolder();
  const first = await open({ env: { DATA_DIR } });
  const own = await createBoard(first);
  const old = await createBoard(first, { template: 'example' });
  const visited = await createBoard(first, { template: 'example' });
  await first.close();
  const storage = openSqlite(DATA_DIR);
  const hour = 3600 * 1000;
  await storage.visit(own.id, Date.now() - 1000 * hour);
  await storage.visit(old.id, Date.now() - 25 * hour);
  await storage.visit(visited.id, Date.now() - 23 * hour);
  await storage.close();
  const server = await open({ env: { DATA_DIR } });
  const statusOf = async ({ id, keys }: typeof own) => {
    const headers = { authorization: `Bearer ${keys.view}` };
    return (await fetch(`${server.url}/api/boards/${id}`, { headers })).status;
  };
  await expect.poll(() => statusOf(old), PATIENT).toBe(404);
  expect([await statusOf(own), await statusOf(visited)]).toEqual([200, 200]);
});

test('a bucket allows a burst, and then so much a second', () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  later(async () => vi.useRealTimers());
  const bucket = new Bucket(100, 5);
  const take = () => Array.from({ length: 10 }, () => bucket.take()).filter(Boolean).length;
  expect([take(), take()]).toEqual([5, 0]);
  vi.advanceTimersByTime(30);
  expect(take()).toBe(3);
  vi.advanceTimersByTime(3600_000);
  expect(take()).toBe(5);
});
