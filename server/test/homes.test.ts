import { afterAll, afterEach, expect, test } from 'vitest';
import { createBoard } from '../src/boards/create.ts';
import { openPostgres } from '../src/storage/postgres/postgres.ts';
import { BoardsLost, type BoardChange } from '../src/storage/storage.ts';
import { aPostgres, closePostgres, STORAGES } from './storages.ts';
import { cleanUp, later, PATIENT } from './support.ts';

afterEach(cleanUp);
afterAll(closePostgres);

const wanted = { title: 'Regio', locale: 'nl', template: 'empty' } as const;
const append = (board: string, byte: number): BoardChange => ({
  board,
  at: 1,
  edited: true,
  documents: [{ document: 'canvas', how: 'append', data: new Uint8Array([byte]) }],
  owners: new Map(),
});

async function twoServers() {
  const postgres = await aPostgres();
  const url = await postgres.database();
  const [a, b] = [await openPostgres(url, 'a'), await openPostgres(url, 'b')];
  for (const storage of [a, b]) later(() => storage.close());
  const { id } = await createBoard(a, { ...wanted, partners: [], tasks: [] });
  return { postgres, url, a, b, id };
}

test.each(STORAGES)('in %s a lone server is home of every board', async (_, openStorage) => {
  const { storage } = await openStorage();
  const { id } = await createBoard(storage, { ...wanted, partners: [], tasks: [] });
  const { homes } = storage;
  expect(await homes.claim(id)).toBe(homes.self);
  expect(await homes.claim(id)).toBe(homes.self);
  await storage.commit([append(id, 1)]);
  await homes.release(id);
  expect(await homes.claim(id)).toBe(homes.self);
  expect(await homes.lost()).toEqual([]);
});

test('a board has one home: who comes second is told which', async () => {
  const { a, b, id } = await twoServers();
  expect(await a.homes.claim(id)).toBe('a');
  expect(await b.homes.claim(id)).toBe('a');
  await a.homes.release(id);
  expect(await b.homes.claim(id)).toBe('b');
  expect(await a.homes.claim(id)).toBe('b');
});

test('a server that dies gives its boards up', async () => {
  const { a, b, id } = await twoServers();
  await a.homes.claim(id);
  await a.close();
  await expect.poll(() => b.homes.claim(id), PATIENT).toBe('b');
});

test('after the connection broke a server is home again of what nobody took in', async () => {
  const { postgres, a, b, id } = await twoServers();
  await a.homes.claim(id);
  await postgres.kill();
  await expect(a.commit([append(id, 1)])).rejects.toThrow();
  await postgres.start();
  await expect
    .poll(async () => a.commit([append(id, 2)]).then(() => 'stored', String), PATIENT)
    .toBe('stored');
  expect(await b.homes.claim(id)).toBe('a');
  expect(await a.homes.lost()).toEqual([]);
});

test('who was cut off cannot write to a board that another server has taken in, nor keep others from writing', async () => {
  const { postgres, a, b, id } = await twoServers();
  const other = await createBoard(a, { ...wanted, partners: [], tasks: [] });
  await a.homes.claim(id);
  await a.homes.claim(other.id);
  await a.commit([append(id, 1)]);
  await postgres.kill();
  await postgres.start();
  await expect.poll(() => b.homes.claim(id).catch(String), PATIENT).toBe('b');
  const refused = a.commit([append(other.id, 7), append(id, 2)]);
  await expect(refused).rejects.toThrow(BoardsLost);
  await expect(refused).rejects.toMatchObject({ boards: [id] });
  await b.commit([append(id, 3)]);
  await a.commit([append(other.id, 8)]);
  const stored = async (board: string) =>
    (await b.loadBoard(board))?.documents
      .get('canvas')
      ?.updates.slice(1)
      .map(([byte]) => byte);
  expect(await stored(id)).toEqual([1, 3]);
  expect(await stored(other.id)).toEqual([8]);
});

test('a server finds out by itself which of its boards are another one’s', async () => {
  const { postgres, a, b, id } = await twoServers();
  await a.homes.claim(id);
  await postgres.kill();
  await postgres.start();
  await expect.poll(() => b.homes.claim(id).catch(String), PATIENT).toBe('b');
  await expect.poll(() => a.homes.lost().catch(String), PATIENT).toEqual([id]);
});
