import { afterEach, expect, test } from 'vitest';
import { voiceRoots } from '@samenspel/shared/document';
import { participantOf, voiceOf } from '@samenspel/shared/protocol';
import * as Y from 'yjs';
import { sha256 } from '../src/keys.ts';
import { openSqlite } from '../src/storage/sqlite/sqlite.ts';
import { cleanUp, createBoard, later, open, temporaryFolder, TestClient } from './support.ts';

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

test('R2: a version that is kept while people place holds nothing of it, in no form', async () => {
  const DATA_DIR = await temporaryFolder();
  const server = await open({ env: { DATA_DIR } });
  const board = await createBoard(server, {
    partners: [{ kind: 'municipality', code: 'GM0228', name: 'Ede' }],
  });
  const ask = async (body: object) => {
    const headers = {
      authorization: `Bearer ${board.keys.facilitate}`,
      'content-type': 'application/json',
    };
    const url = `${server.url}/api/boards/${board.id}/commands`;
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
    expect(answer.status).toBe(200);
  };
  await ask({ type: 'openRound', round: 'r1', lanes: ['whole'], questions: ['self'] });
  const secret = 'a'.repeat(24);
  const voice = new TestClient(server, board, voiceOf(participantOf(secret, sha256)), secret);
  await voice.synced();
  const { me, markers, done } = voiceRoots(voice.doc);
  me.set('profile', { name: 'Anneke', municipality: 'GM0228', role: 'council' });
  markers.set('r1|whole|GM0228|now', { level: 'geheimniveau', reason: 'geheimereden' });
  done.set('r1', true);
  await voice.confirmed();
  await ask({ type: 'keepVersion' });
  await ask({ type: 'revealRound', round: 'r1' });
  await server.close();

  const storage = openSqlite(DATA_DIR);
  later(() => storage.close());
  const told: [string, boolean][] = [];
  for (const { id, cause } of await storage.listVersions(board.id)) {
    const version = await storage.loadVersion(board.id, id);
    const bytes = [version?.canvas, version?.session].map((part) => Buffer.from(part ?? []));
    const decoded = bytes.map((part) => {
      const doc = new Y.Doc();
      Y.applyUpdate(doc, part);
      return [...doc.share.keys()].map((root) => JSON.stringify(doc.getMap(root)));
    });
    const all = `${bytes.map(String).join('')}${decoded.flat().join('')}`;
    expect(all).toContain('Anneke');
    told.push([cause, all.includes('geheim')]);
  }
  expect(told).toEqual([
    ['reveal', true],
    ['asked', false],
  ]);
});
