import * as v from 'valibot';
import { afterEach, expect, test, vi } from 'vitest';
import {
  closeCode,
  currentCode,
  findByCode,
  listVersions,
  openCode,
  roundResult,
} from '../src/board/api.ts';

afterEach(() => vi.unstubAllGlobals());

/** A server that gives one answer, and what it was asked. */
function server(status: number, body: unknown) {
  const asked: unknown[] = [];
  vi.stubGlobal(
    'fetch',
    async (path: string, { method = 'GET', headers, body: sent }: RequestInit) => {
      const key = new Headers(headers).get('authorization') ?? undefined;
      asked.push([method, path, key, typeof sent === 'string' ? JSON.parse(sent) : undefined]);
      return new Response(JSON.stringify(body), { status });
    },
  );
  return asked;
}

const BEARER = 'Bearer secret';
const COMMANDS = '/api/boards/b%2F1/commands';
const OPEN = { code: 'K7M4QX', expiresAt: '2026-01-01T20:00:00.000Z' };

test('a facilitator opens, reads and closes the code', async () => {
  const asked = server(200, { ok: true, ...OPEN });
  expect(await openCode('b/1', 'secret')).toEqual({ ok: true, value: OPEN });
  expect(await currentCode('b/1', 'secret')).toEqual({ ok: true, value: OPEN });
  expect((await closeCode('b/1', 'secret')).ok).toBe(true);
  expect(asked).toEqual([
    ['POST', COMMANDS, BEARER, { type: 'openCode', hours: 12 }],
    ['GET', '/api/boards/b%2F1/code', BEARER, undefined],
    ['POST', COMMANDS, BEARER, { type: 'closeCode' }],
  ]);
  server(200, { code: null });
  expect(await currentCode('b/1', 'secret')).toEqual({ ok: true, value: { code: null } });
});

test('a code is looked up without a key', async () => {
  const found = { id: 'b1', key: 'k', title: 'Regio' };
  const asked = server(200, found);
  expect(await findByCode('K7M4QX')).toEqual({ ok: true, value: found });
  expect(asked).toEqual([['POST', '/api/codes', undefined, { code: 'K7M4QX' }]]);
  server(404, { error: { code: 'not-found', message: 'no such code' } });
  expect(await findByCode('K7M4QX')).toEqual({ ok: false, code: 'not-found' });
});

test('a result is what the caller says it is, or no answer', async () => {
  const board = { id: 'b1', key: 'secret' };
  const asked = server(200, { title: 'Ronde 1' });
  const result = await roundResult(board, 'r 1', 'revealed', v.object({ title: v.string() }));
  expect(result).toEqual({ ok: true, value: { title: 'Ronde 1' } });
  expect(asked).toEqual([['GET', '/api/boards/b1/rounds/r%201/revealed', BEARER, undefined]]);
  const strict = v.object({ title: v.number() });
  expect((await roundResult(board, 'r1', 'closed', strict)).ok).toBe(false);
});

test('versions are listed as the server gives them', async () => {
  const versions = [{ id: 'v', at: '2026-01-01T20:00:00.000Z', cause: 'reveal' }];
  server(200, { versions });
  expect(await listVersions('b1', 'secret')).toEqual({ ok: true, value: { versions } });
});
