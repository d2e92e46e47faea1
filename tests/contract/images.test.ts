import { createHash } from 'node:crypto';
import { addItem, runCommand } from '@samenspel/shared/commands';
import { ApiError, CreatedBoard, KeptImage } from '@samenspel/shared/protocol';
import type { Image } from '@samenspel/shared/records';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainPng, pngThatSays, SMALL } from '../support/images.ts';
import { boardInfo, closeClients, connect, createBoard, newSecret, request } from './clients.ts';
import { closeServers, type RunningServer, startServer } from './servers.ts';

let server: RunningServer;
let board: CreatedBoard;
beforeAll(async () => {
  server = await startServer({ env: { MAX_IMAGES_PER_MINUTE: '1000' } });
  board = await createBoard(server);
});
afterAll(async () => {
  closeClients();
  await closeServers();
});

interface Sending {
  readonly to?: { readonly server: RunningServer; readonly board: CreatedBoard };
  readonly key?: string;
  readonly type?: string;
}

/** Sends an image as somebody who takes part. */
function send(image: Uint8Array, { to = { server, board }, key, type }: Sending = {}) {
  return fetch(`${to.server.url}/api/boards/${to.board.id}/images`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${key ?? to.board.keys.edit}`,
      ...(type === undefined ? {} : { 'content-type': type }),
    },
    body: new Uint8Array(image),
  });
}

const kept = async (response: Response) => v.parse(KeptImage, await response.json());

async function failure(response: Response) {
  const { error } = v.parse(ApiError, await response.json());
  return [response.status, error.code, error.refusal];
}

function look(hash: string, key = board.keys.view, id = board.id) {
  return request(server, `/api/boards/${id}/images/${hash}`, { key });
}

test.each(Object.entries(SMALL))(
  'a %s is kept by what is in it, for all links',
  async (_, image) => {
    const answer = await send(image);
    expect(answer.status).toBe(201);
    const { hash, type, width, height } = await kept(answer);
    expect(hash).toBe(createHash('sha256').update(image).digest('hex'));
    expect([width, height]).toEqual([3, 2]);
    for (const key of Object.values(board.keys)) {
      const shown = await look(hash, key);
      expect([shown.status, shown.headers.get('content-type')]).toEqual([200, type]);
      expect(Buffer.from(await shown.arrayBuffer()).equals(image)).toBe(true);
    }
  },
);

test('an image stays in the browser that saw it, and is never a page of this site', async () => {
  const { hash } = await kept(await send(SMALL.PNG));
  const { headers } = await look(hash);
  expect(headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-disposition')).toBe('attachment; filename="image.png"');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('the same image sent twice is kept once, and says how much room is taken', async () => {
  const fresh = { server, board: await createBoard(server) };
  const first = await kept(await send(SMALL.JPEG, { to: fresh }));
  const again = await send(SMALL.JPEG, { to: fresh, key: fresh.board.keys.facilitate });
  expect(again.status).toBe(201);
  expect(await kept(again)).toEqual(first);
  expect(first.room).toEqual({ used: SMALL.JPEG.byteLength, most: 50 * 1024 * 1024 });
});

test.each(['text/html', 'application/json', 'image/svg+xml', ''])(
  'what a request says of its body (%s) does not matter, what is in it does',
  async (said) => {
    const type = said === '' ? {} : { type: said };
    const { hash, type: found } = await kept(await send(SMALL.PNG, type));
    expect(found).toBe('image/png');
    expect((await look(hash)).headers.get('content-type')).toBe('image/png');
    const page = Buffer.from(`<!doctype html><script>alert(1)</script>${' '.repeat(40)}`);
    expect(await failure(await send(page, { type: 'image/png' }))).toEqual(NOT_AN_IMAGE);
  },
);

const NOT_AN_IMAGE = [400, 'bad-request', 'not-an-image'];
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"><script>alert(1)</script></svg>';

test.each<[string, Uint8Array]>([
  ['nothing', Buffer.alloc(0)],
  ['an SVG', Buffer.from(svg)],
  [
    'an SVG behind the first bytes of a PNG',
    Buffer.concat([SMALL.PNG.subarray(0, 8), Buffer.from(svg)]),
  ],
  ['an SVG behind those of a GIF', Buffer.from(`GIF89a${svg}`)],
  ['a BMP', Buffer.concat([Buffer.from('BM'), Buffer.alloc(60)])],
  ['a PDF', Buffer.from(`%PDF-1.7\n${' '.repeat(60)}`)],
  ['an image without pixels', pngThatSays(0, 2)],
  [
    'a JPEG of which only tables came',
    Buffer.concat([SMALL.JPEG.subarray(0, 80), Buffer.from([0xff, 0xd9])]),
  ],
  ['a page behind a PNG', Buffer.concat([SMALL.PNG, Buffer.from('<script>alert(1)</script>')])],
])('%s is refused', async (_, body) => {
  expect(await failure(await send(body))).toEqual(NOT_AN_IMAGE);
});

test.each(Object.entries(SMALL))('half a %s is refused', async (_, image) => {
  for (const length of [image.length - 1, image.length >> 1, 12, 6, 1]) {
    expect(await failure(await send(image.subarray(0, length)))).toEqual(NOT_AN_IMAGE);
  }
});

test.each([
  [8193, 1],
  [1, 8193],
  [8192, 8192],
  [2 ** 31, 2 ** 31],
])('an image of %d by %d pixels is refused, however few bytes it is', async (width, height) => {
  const answer = await send(pngThatSays(width, height));
  expect(await failure(answer)).toEqual([413, 'too-large', 'too-many-pixels']);
});

test('who may only look cannot send an image, and a wrong key is told nothing', async () => {
  expect(await failure(await send(SMALL.PNG, { key: board.keys.view }))).toEqual([
    403,
    'forbidden',
    undefined,
  ]);
  const wrong = 'A'.repeat(22);
  const { hash } = await kept(await send(SMALL.PNG));
  expect((await send(SMALL.PNG, { key: wrong })).status).toBe(404);
  expect((await look(hash, wrong)).status).toBe(404);
  expect((await request(server, `/api/boards/${board.id}/images/${hash}`)).status).toBe(404);
});

test('an image belongs to its board', async () => {
  const other = await createBoard(server);
  const { hash } = await kept(await send(SMALL.GIF));
  expect((await look(hash)).status).toBe(200);
  expect((await look(hash, other.keys.facilitate, other.id)).status).toBe(404);
  expect((await look(hash, board.keys.facilitate, other.id)).status).toBe(404);
  for (const name of ['a'.repeat(64), 'x', '..%2f..%2fx'])
    expect((await look(name)).status).toBe(404);
});

test('an image goes with its board', async () => {
  const { id, keys } = await createBoard(server);
  const { hash } = await kept(await send(SMALL.PNG, { to: { server, board: { id, keys } } }));
  await request(server, `/api/boards/${id}`, { key: keys.facilitate, method: 'DELETE' });
  expect((await look(hash, keys.facilitate, id)).status).toBe(404);
  expect((await send(SMALL.PNG, { to: { server, board: { id, keys } } })).status).toBe(404);
});

test('too many bytes, in one image or on one board, are told apart', async () => {
  const env = { MAX_IMAGE_BYTES: '2000', MAX_BOARD_IMAGE_BYTES: '2500' };
  const small = await startServer({ env });
  const to = { server: small, board: await createBoard(small) };
  const large = Buffer.concat([SMALL.PNG, Buffer.alloc(2000)]);
  expect(await failure(await send(large, { to }))).toEqual([413, 'too-large', 'image-too-large']);
  const padded = (letter: number) => {
    // As large as may be: a GIF may say anything in a comment.
    const comment = Buffer.alloc(1900, letter);
    for (let at = 0; at < comment.length; at += 191) comment[at] = 190;
    return Buffer.concat([
      SMALL.GIF.subarray(0, -1),
      Buffer.from([0x21, 0xfe]),
      comment.subarray(0, 191 * 9),
      Buffer.from([0, 0x3b]),
    ]);
  };
  expect((await send(padded(1), { to })).status).toBe(201);
  expect(await failure(await send(padded(2), { to }))).toEqual([413, 'too-large', 'images-full']);
  // What is there already takes no more room, and what fits still comes in.
  expect((await send(padded(1), { to })).status).toBe(201);
  expect((await send(SMALL.PNG, { to })).status).toBe(201);
});

test('one address can send so many a minute', async () => {
  const slow = await startServer({ env: { MAX_IMAGES_PER_MINUTE: '2' } });
  const to = { server: slow, board: await createBoard(slow) };
  const statuses: number[] = [];
  for (const side of [1, 2, 3]) statuses.push((await send(plainPng(side, side), { to })).status);
  expect(statuses).toEqual([201, 201, 429]);
});

test('a kept image is there after a crash', async () => {
  const first = await startServer();
  const made = await createBoard(first);
  const { hash } = await kept(await send(SMALL.PNG, { to: { server: first, board: made } }));
  await first.kill();
  const second = await startServer({ dataDir: first.dataDir });
  const shown = await request(second, `/api/boards/${made.id}/images/${hash}`, {
    key: made.keys.view,
  });
  expect(Buffer.from(await shown.arrayBuffer()).equals(SMALL.PNG)).toBe(true);
});

test('who is on a board can ask how much of its limits is used', async () => {
  const made = await createBoard(server, { tasks: [{ title: 'Wonen' }, { title: 'Energie' }] });
  await send(SMALL.PNG, { to: { server, board: made } });
  expect((await boardInfo(server, made.id, made.keys.view)).room).toBeUndefined();
  await connect(server, made).synced();
  const { room } = await boardInfo(server, made.id, made.keys.view);
  expect(room?.items).toEqual({ used: 2, most: 10_000 });
  expect(room?.images).toEqual({ used: SMALL.PNG.byteLength, most: 50 * 1024 * 1024 });
  expect(room?.bytes.most).toBe(10 * 1024 * 1024);
  expect(room?.bytes.used).toBeGreaterThan(1000);
});

test('a copy of a board has its images, and keeps them when the first is deleted', async () => {
  const made = await createBoard(server);
  const { hash } = await kept(await send(SMALL.PNG, { to: { server, board: made } }));
  const gone = await kept(await send(SMALL.GIF, { to: { server, board: made } }));
  const client = connect(server, made, { secret: newSecret() });
  await client.synced();
  const item: Image = {
    id: 'kaart',
    type: 'image',
    pos: [0, 0],
    size: [3, 2],
    order: 'a0',
    style: { colour: 'ink' },
    by: 'A'.repeat(22),
    hash,
    natural: [3, 2],
    alt: 'Een kaart',
  };
  runCommand(client.doc, addItem({ item }), item.by);
  await client.saved();
  const path = `/api/boards/${made.id}`;
  const key = made.keys.facilitate;
  const answer = await request(server, `${path}/copies`, { key, body: { title: 'Najaar' } });
  const copy = v.parse(CreatedBoard, await answer.json());
  await request(server, path, { key, method: 'DELETE' });
  expect((await look(hash, copy.keys.view, copy.id)).status).toBe(200);
  // What is no longer on the canvas stays behind.
  expect((await look(gone.hash, copy.keys.view, copy.id)).status).toBe(404);
});
