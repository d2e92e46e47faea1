import { readFileSync } from 'node:fs';
import { ApiError, FoundBoard, OpenJoinCode } from '@samenspel/shared/protocol';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { boardInfo, command, createBoard, request } from './clients.ts';
import { closeServers, type RunningServer, startServer } from './servers.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(closeServers);

const post = (body: string) =>
  fetch(`${server.url}/api/boards`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });

async function failure(response: Response) {
  const { error } = v.parse(ApiError, await response.json());
  return { status: response.status, code: error.code, refusal: error.refusal };
}

test('a new board gives three links, and each says what it is', async () => {
  const { id, keys } = await createBoard(server, { title: 'Regio Foodvalley' });
  for (const capability of ['facilitate', 'edit', 'view'] as const) {
    expect(await boardInfo(server, id, keys[capability])).toMatchObject({
      id,
      title: 'Regio Foodvalley',
      capability,
      keyGeneration: 0,
    });
  }
  expect(new Set(Object.values(keys)).size).toBe(3);
});

test('an unknown board, a wrong key and no key cannot be told apart', async () => {
  const { id, keys } = await createBoard(server);
  const answers = await Promise.all([
    request(server, `/api/boards/${id}`, { key: 'A'.repeat(22) }),
    request(server, `/api/boards/${id}`),
    request(server, '/api/boards/AAAAAAAAAAAAAAAA', { key: keys.edit }),
    request(server, `/api/boards/${id}`, { key: keys.edit.slice(0, 21) }),
  ]);
  const bodies = await Promise.all(answers.map((answer) => answer.text()));
  expect(answers.map((answer) => answer.status)).toEqual([404, 404, 404, 404]);
  expect(new Set(bodies).size).toBe(1);
});

test.each([
  ['no title', { locale: 'nl' }],
  ['an empty title', { title: '  ', locale: 'nl' }],
  ['an unknown language', { title: 'x', locale: 'fr' }],
  ['a title without end', { title: 'x'.repeat(101), locale: 'nl' }],
  ['no object', ['x']],
])('a board with %s is refused', async (_, body) => {
  expect(await failure(await request(server, '/api/boards', { body }))).toMatchObject({
    status: 400,
    code: 'bad-request',
  });
});

test('a body that is no JSON, or far too large, gets a clear error', async () => {
  expect(await failure(await post('{'))).toMatchObject({ status: 400, code: 'bad-request' });
  expect(await failure(await post(JSON.stringify('x'.repeat(300_000))))).toMatchObject({
    status: 413,
    code: 'too-large',
  });
});

const examples = [
  ...readFileSync(new URL('../../docs/contract.md', import.meta.url), 'utf8').matchAll(
    /```json\n([\s\S]*?)```/g,
  ),
].map(([, text]): { type: string } => JSON.parse(text ?? ''));

test('every example in docs/contract.md does what it says, in order, for a facilitator', async () => {
  const board = await createBoard(server);
  for (const example of examples) {
    const answer = await command(server, board, example);
    expect([example.type, answer.status]).toEqual([example.type, 200]);
  }
  expect(examples.length).toBeGreaterThanOrEqual(14);
  expect(await boardInfo(server, board.id, board.keys.facilitate)).toMatchObject({
    title: 'Regio Foodvalley, najaar',
    keyGeneration: 1,
  });
});

test.each(examples.map((example) => [example.type, example] as const))(
  'the link to take part may not ask for %s',
  async (_, example) => {
    const board = await createBoard(server);
    expect(await failure(await command(server, board, example, board.keys.edit))).toMatchObject({
      status: 403,
      code: 'forbidden',
    });
  },
);

test('a command that cannot be carried out says why', async () => {
  const board = await createBoard(server);
  const ask = async (body: unknown) => failure(await command(server, board, body));
  expect(await ask({ type: 'updateLevel', level: 'no-such', name: 'Delen' })).toEqual({
    status: 400,
    code: 'bad-request',
    refusal: 'unknown-id',
  });
  expect(await ask({ type: 'launchRockets' })).toMatchObject({ code: 'unknown-command' });
  expect(await ask({ type: 'setTitle' })).toMatchObject({ status: 400, code: 'bad-request' });
  // Removing what is gone already does nothing.
  expect((await command(server, board, { type: 'removeLevel', level: 'no-such' })).status).toBe(
    200,
  );
});

test('only a facilitator deletes a board, and then it is gone', async () => {
  const { id, keys } = await createBoard(server);
  const remove = (key: string) => request(server, `/api/boards/${id}`, { key, method: 'DELETE' });
  expect((await remove(keys.edit)).status).toBe(403);
  expect((await remove(keys.facilitate)).status).toBe(204);
  expect((await request(server, `/api/boards/${id}`, { key: keys.facilitate })).status).toBe(404);
  expect((await remove(keys.facilitate)).status).toBe(404);
});

test('a new board has no versions and no results, and says so to who may ask', async () => {
  const { id, keys } = await createBoard(server);
  const ask = (path: string, key: string) => request(server, `/api/boards/${id}/${path}`, { key });
  expect(await (await ask('versions', keys.facilitate)).json()).toEqual({ versions: [] });
  expect((await ask('versions', keys.edit)).status).toBe(403);
  expect((await ask('versions', 'A'.repeat(22))).status).toBe(404);
  expect(await failure(await ask('rounds/r1/revealed', keys.view))).toMatchObject({
    status: 404,
    code: 'not-found',
  });
});

test('whoever watches over the server gets answers', async () => {
  expect((await request(server, '/healthz')).status).toBe(200);
  expect((await request(server, '/readyz')).status).toBe(200);
  const metrics = await (await request(server, '/metrics')).text();
  expect(metrics).toContain('samenspel_boards_loaded');
});

test('every answer carries the headers that keep a page to itself', async () => {
  const { headers } = await request(server, '/b/some-board');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain(`ws://127.0.0.1:${server.port}`);
  expect(policy).not.toContain('unsafe');
  expect(policy).not.toContain('upgrade-insecure-requests');
  expect(headers.get('strict-transport-security')).toBeNull();
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  expect(headers.get('permissions-policy')).toContain('camera=()');
});

test('a join code opens the board for who types it, and nothing else', async () => {
  const board = await createBoard(server);
  const current = async () =>
    (await request(server, `/api/boards/${board.id}/code`, { key: board.keys.facilitate })).json();
  const type = (code: string) => request(server, '/api/codes', { body: { code } });
  expect(await current()).toEqual({ code: null });
  const opened = v.parse(
    v.object({ ok: v.literal(true), code: v.string(), expiresAt: v.string() }),
    await (await command(server, board, { type: 'openCode', hours: 2 })).json(),
  );
  expect(await current()).toEqual({ code: opened.code, expiresAt: opened.expiresAt });
  const found = v.parse(FoundBoard, await (await type(opened.code.toLowerCase())).json());
  expect(found).toEqual({ id: board.id, key: board.keys.edit, title: 'Regio Foodvalley' });
  expect((await command(server, board, { type: 'closeCode' })).status).toBe(200);
  expect(await failure(await type(opened.code))).toMatchObject({ status: 404, code: 'not-found' });
});

test('no key, no secret and no code is in what the server writes down', async () => {
  const board = await createBoard(server);
  const opened = await command(server, board, { type: 'openCode' });
  const { code } = v.parse(OpenJoinCode, await opened.json());
  const wrong = 'ZZZZZZ';
  for (const typed of [code, wrong]) await request(server, '/api/codes', { body: { code: typed } });
  await boardInfo(server, board.id, board.keys.edit);
  await command(server, board, { type: 'setTitle', title: 'Nieuw' });
  const metrics = await (await request(server, '/metrics')).text();
  for (const key of [...Object.values(board.keys), code, wrong]) {
    expect(server.log()).not.toContain(key);
    expect(metrics).not.toContain(key);
  }
  expect(server.log()).toContain(board.id);
});
