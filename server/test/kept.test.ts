import { afterEach, expect, test } from 'vitest';
import { openSqlite } from '../src/storage/sqlite.ts';
import { cleanUp, createBoard, open, temporaryFolder } from './support.ts';

afterEach(cleanUp);

/** A board of which two versions and one result were kept, on a server, and what asks for them. */
async function openKept() {
  const DATA_DIR = await temporaryFolder();
  const first = await open({ env: { DATA_DIR } });
  const board = await createBoard(first);
  await first.close();
  const storage = openSqlite(DATA_DIR);
  const bytes = new Uint8Array([1]);
  const version = { schema: 1, canvas: bytes, session: bytes };
  await storage.commit([
    {
      board: board.id,
      at: Date.now(),
      edited: false,
      documents: [],
      owners: new Map(),
      versions: [
        { ...version, id: 'one', at: Date.parse('2026-01-02T03:04:05Z'), cause: 'open' },
        { ...version, id: 'two', at: Date.parse('2026-01-02T04:00:00Z'), cause: 'reveal' },
      ],
      results: [{ round: 'r1', moment: 'revealed', json: '{"title":"Rondé"}' }],
    },
  ]);
  await storage.close();
  const server = await open({ env: { DATA_DIR } });
  const read = (path: string, key: string) =>
    fetch(`${server.url}/api/boards/${board.id}/${path}`, {
      headers: { authorization: `Bearer ${key}` },
    });
  return { keys: board.keys, read };
}

test('who may look reads what a round showed, as it was written', async () => {
  const { keys, read } = await openKept();
  const answer = await read('rounds/r1/revealed', keys.view);
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(await answer.text()).toBe('{"title":"Rondé"}');
  const missing = ['rounds/r1/closed', 'rounds/r2/revealed', 'rounds/r1/later'];
  const answers = await Promise.all(missing.map((path) => read(path, keys.facilitate)));
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  expect((await read('rounds/r1/revealed', 'A'.repeat(22))).status).toBe(404);
});

test('only a facilitator sees which versions there are', async () => {
  const { keys, read } = await openKept();
  expect(await (await read('versions', keys.facilitate)).json()).toEqual({
    versions: [
      { id: 'two', at: '2026-01-02T04:00:00.000Z', cause: 'reveal' },
      { id: 'one', at: '2026-01-02T03:04:05.000Z', cause: 'open' },
    ],
  });
  expect((await read('versions', keys.edit)).status).toBe(403);
});
