import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  CurrentJoinCode,
  type CreatedBoard,
  FoundBoard,
  OpenJoinCode,
  spellJoinCode,
} from '@samenspel/shared/protocol';
import * as v from 'valibot';
import { afterEach, expect, test, vi } from 'vitest';
import type { Server } from '../src/app.ts';
import { cleanUp, createBoard, later, open, temporaryFolder } from './support.ts';

afterEach(cleanUp);

const post = (url: string, body: unknown, key?: string) =>
  fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify(body),
  });

const command = ({ url }: Server, { id, keys }: CreatedBoard, body: unknown) =>
  post(`${url}/api/boards/${id}/commands`, body, keys.facilitate);

async function openCode(server: Server, board: CreatedBoard, hours?: number) {
  const answer = await command(server, board, { type: 'openCode', hours });
  expect(answer.status).toBe(200);
  return v.parse(OpenJoinCode, await answer.json());
}

const type = ({ url }: Server, code: string) => post(`${url}/api/codes`, { code });
const statusOf = async (server: Server, code: string) => (await type(server, code)).status;

async function currentCode({ url }: Server, { id, keys }: CreatedBoard) {
  const headers = { authorization: `Bearer ${keys.facilitate}` };
  const answer = await fetch(`${url}/api/boards/${id}/code`, { headers });
  return v.parse(CurrentJoinCode, await answer.json());
}

/** Lets the clock on the wall jump ahead; timers go on as they were. */
function passHours(hours: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours * 3600 * 1000 });
  later(async () => vi.useRealTimers());
}

test('who types the code, in whatever way, may take part and no more', async () => {
  const server = await open();
  const board = await createBoard(server);
  const { code, expiresAt } = await openCode(server, board);
  expect(code).toMatch(/^[2-9A-HJKMNP-Z]{6}$/u);
  expect(Date.parse(expiresAt) - Date.now()).toBeCloseTo(12 * 3600 * 1000, -5);
  const found = { id: board.id, key: board.keys.edit, title: 'Regio' };
  for (const typed of [
    code,
    spellJoinCode(code).toLowerCase(),
    ` ${code.slice(0, 2)}-${code.slice(2)} `,
  ])
    expect(v.parse(FoundBoard, await (await type(server, typed)).json())).toEqual(found);
});

test('one code stays on the wall: opening again gives the same, with a longer life', async () => {
  const server = await open();
  const board = await createBoard(server);
  const first = await openCode(server, board, 2);
  const longer = await openCode(server, board, 5);
  expect(longer.code).toBe(first.code);
  expect(longer.expiresAt > first.expiresAt).toBe(true);
  expect(await openCode(server, board, 1)).toEqual(longer);
  expect(await currentCode(server, board)).toEqual(longer);
});

test('two facilitators who open a code at the same moment get the same one', async () => {
  const server = await open();
  const board = await createBoard(server);
  const [one, two] = await Promise.all([openCode(server, board), openCode(server, board)]);
  expect(one.code).toBe(two.code);
  expect(await statusOf(server, one.code)).toBe(200);
});

test('a code ends by itself', async () => {
  const server = await open();
  const board = await createBoard(server);
  const { code } = await openCode(server, board, 2);
  passHours(1.9);
  expect(await statusOf(server, code)).toBe(200);
  passHours(0.2);
  expect(await statusOf(server, code)).toBe(404);
  expect(await currentCode(server, board)).toEqual({ code: null });
  expect((await openCode(server, board)).code).not.toBe(code);
});

test('a code ends when it is closed, when the links are renewed, and with the board', async () => {
  const server = await open();
  const board = await createBoard(server);
  const closed = await openCode(server, board);
  expect((await command(server, board, { type: 'closeCode' })).status).toBe(200);
  expect(await statusOf(server, closed.code)).toBe(404);
  const renewed = await openCode(server, board);
  await command(server, board, { type: 'renewLinks' });
  expect(await statusOf(server, renewed.code)).toBe(404);
  expect(await currentCode(server, board)).toEqual({ code: null });
  const last = await openCode(server, board);
  const { key } = v.parse(FoundBoard, await (await type(server, last.code)).json());
  expect(key).not.toBe(board.keys.edit);
  const headers = { authorization: `Bearer ${board.keys.facilitate}` };
  await fetch(`${server.url}/api/boards/${board.id}`, { method: 'DELETE', headers });
  expect(await statusOf(server, last.code)).toBe(404);
});

test('only a facilitator sees, opens and closes the code', async () => {
  const server = await open();
  const board = await createBoard(server);
  await openCode(server, board);
  const { id, keys } = board;
  const url = `${server.url}/api/boards/${id}`;
  for (const key of [keys.edit, keys.view]) {
    const headers = { authorization: `Bearer ${key}` };
    expect((await fetch(`${url}/code`, { headers })).status).toBe(403);
    expect((await post(`${url}/commands`, { type: 'openCode' }, key)).status).toBe(403);
    expect((await post(`${url}/commands`, { type: 'closeCode' }, key)).status).toBe(403);
  }
  for (const hours of [0, 169, 1.5]) {
    expect((await command(server, board, { type: 'openCode', hours })).status).toBe(400);
  }
});

test('a code cannot be guessed: after too many wrong ones no other is looked at', async () => {
  const server = await open({ env: { MAX_WRONG_CODES_PER_MINUTE: '3' } });
  const [known, unknown] = [await createBoard(server), await createBoard(server)];
  const here = await openCode(server, known);
  const elsewhere = await openCode(server, unknown);
  expect(await statusOf(server, here.code)).toBe(200);
  for (const text of ['', 'K7M4Q', 'K7M 4Q0', 'https://samenspel.example.nl'])
    expect(await statusOf(server, text)).toBe(404);
  const wrong = ['222222', '333333', '444444', '555555'];
  const statuses = await Promise.all(wrong.map((code) => statusOf(server, code)));
  expect(statuses.filter((status) => status === 429)).toHaveLength(1);
  expect(statuses.filter((status) => status === 404)).toHaveLength(3);
  expect(await statusOf(server, elsewhere.code)).toBe(429);
  // The room in which somebody guesses already knows this one.
  expect(await statusOf(server, here.code)).toBe(200);
});

test('right codes are not counted as wrong ones', async () => {
  const server = await open({ env: { MAX_WRONG_CODES_PER_MINUTE: '1' } });
  for (let boards = 0; boards < 3; boards++) {
    const { code } = await openCode(server, await createBoard(server));
    expect(await statusOf(server, code)).toBe(200);
  }
});

test('codes do not keep the server from its work: few wait, the rest is told to come back', async () => {
  const server = await open({ env: { MAX_WRONG_CODES_PER_MINUTE: '1000' } });
  const wrong = Array.from(
    { length: 30 },
    (_, i) => `22222${'ABCDEFGHJKMNPQRSTUVWXYZ23456789'[i]}`,
  );
  const statuses = await Promise.all(wrong.map((code) => statusOf(server, code)));
  expect(new Set(statuses)).toEqual(new Set([404, 429]));
});

test('what is on the disk holds neither the code nor the link, and works after a restart', async () => {
  const DATA_DIR = await temporaryFolder();
  const first = await open({ env: { DATA_DIR } });
  const board = await createBoard(first);
  const { code } = await openCode(first, board);
  await first.close();
  for (const name of await readdir(DATA_DIR)) {
    const bytes = await readFile(join(DATA_DIR, name));
    for (const text of [code, board.keys.edit, board.keys.facilitate])
      expect(bytes.includes(text)).toBe(false);
  }
  const second = await open({ env: { DATA_DIR } });
  expect(await statusOf(second, code)).toBe(200);
  expect(await currentCode(second, board)).toMatchObject({ code });
});
