import { randomBytes } from 'node:crypto';
import { offerProtocols } from '@samenspel/shared/protocol';
import { expect, test } from 'vitest';
import { openLog } from '../src/log.ts';

const key = randomBytes(17).toString('base64url').slice(0, 22);
const secret = randomBytes(24).toString('base64url');

/** What is written down when this is logged. */
function logged(what: object, message = 'said'): string {
  let written = '';
  const log = openLog('trace', { write: (line) => void (written += line) });
  log.info(what, message);
  return written;
}

const packet = Object.assign(new Error('Parse Error'), {
  code: 'HPE_INVALID_METHOD',
  rawPacket: Buffer.from(`Bearer ${key}`),
  address: '203.0.113.77',
});

test.each([
  ['the head of a request', { headers: { authorization: `Bearer ${key}` } }],
  ['a head within a request', { request: { headers: { authorization: key, cookie: secret } } }],
  [
    'a request',
    { req: { method: 'GET', url: `/b/x?key=${key}`, headers: { authorization: key } } },
  ],
  ['subprotocols', { 'sec-websocket-protocol': key }],
  ['subprotocols deeper', { a: { b: { 'sec-websocket-protocol': key } } }],
  ['subprotocols as they are offered', { offered: offerProtocols(key, secret).join(', ') }],
  ['a body', { body: { code: key } }],
  ['keys of a board', { board: { keys: { facilitate: key, edit: secret } } }],
  ['a key and a secret', { key, secret }],
  ['a link', { url: `https://samenspel.example.nl/b/board#${key}` }],
  ['an address with keys', { url: `/api/boards/x?a=1&key=${key}&secret=${secret}` }],
  ['an error that quotes', { err: new Error(`could not read "Bearer ${key}"`) }],
  [
    'an error because of another',
    { err: new Error('x', { cause: new Error(`?secret=${secret}`) }) },
  ],
  ['a packet that could not be read', { err: packet }],
  ['a database with a password', { url: `postgres://samenspel:${secret}@db/samenspel` }],
])('%s is written down without what opens a board', (_, what) => {
  const line = logged(what);
  for (const hidden of [key, secret]) {
    expect(line).not.toContain(hidden);
    expect(line).not.toContain([...Buffer.from(hidden)].join(','));
  }
  expect(line).not.toContain('203.0.113.77');
  expect(JSON.parse(line)).toMatchObject({ msg: 'said' });
});

test('what helps to find a fault stays', () => {
  const line: unknown = JSON.parse(logged({ err: packet, board: 'KnrIqrrMujkuOLV_', ms: 3 }));
  expect(line).toMatchObject({
    board: 'KnrIqrrMujkuOLV_',
    ms: 3,
    err: {
      type: 'Error',
      message: 'Parse Error',
      code: 'HPE_INVALID_METHOD',
      stack: expect.any(String),
    },
  });
});
