import { connect as connectLine } from 'node:net';
import { MessageType, offerProtocols, OpenJoinCode } from '@samenspel/shared/protocol';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SMALL } from '../support/images.ts';
import {
  closeClients,
  command,
  connected,
  createBoard,
  newSecret,
  openRaw,
  participant,
  request,
  until,
} from './clients.ts';
import { closeServers, type RunningServer, startServer } from './servers.ts';
import { attend, newToken } from './workshop.ts';

/** Of somebody behind a proxy. */
const ADDRESS = '203.0.113.77';
const LINE = { 'x-forwarded-for': ADDRESS };

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({
    env: {
      LOG_LEVEL: 'trace',
      TRUSTED_PROXIES: '127.0.0.1',
      MAX_WRONG_KEYS_PER_MINUTE: '2',
      MAX_WRONG_CODES_PER_MINUTE: '3',
    },
  });
});
afterAll(async () => {
  closeClients();
  await closeServers();
});

/** Sends what is no HTTP, and waits until the server has hung up. */
function sendRaw(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const line = connectLine(server.port, '127.0.0.1', () => line.write(text));
    line.on('error', reject);
    line.on('close', () => resolve());
    line.resume();
  });
}

test('no key, no secret, no code, no content and no address of a person is in the log, at any level', async () => {
  const title = newToken();
  const text = newToken();
  const board = await createBoard(server, { title, tasks: [{ title: text }] });
  const { id, keys } = board;
  const secret = newSecret();
  const opened = await command(server, board, { type: 'openCode' });
  const { code } = v.parse(OpenJoinCode, await opened.json());
  const wrongKey = `falsch${'w'.repeat(16)}`;
  const wrongSecret = 'te-kort-geheim';

  // Everything that works.
  const person = await attend(server, board, {
    secret,
    profile: { name: text, municipality: 'GM0228', role: 'council' },
  });
  await connected(server, board, { key: keys.view });
  await fetch(`${server.url}/api/boards/${id}/images`, {
    method: 'POST',
    headers: { authorization: `Bearer ${keys.edit}`, ...LINE },
    body: new Uint8Array(SMALL.PNG),
  });
  // Everything that does not: in heads, addresses, bodies, subprotocols and messages.
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(server.url + path, {
      ...init,
      headers: { authorization: `Bearer ${wrongKey}`, 'content-type': 'application/json', ...LINE },
    });
  for (let i = 0; i < 4; i++) {
    await ask(`/api/boards/${id}`);
    await ask('/api/codes', { method: 'POST', body: JSON.stringify({ code: 'ZZZZZZ' }) });
  }
  await ask('/api/codes', { method: 'POST', body: JSON.stringify({ code }) });
  await ask(`/api/boards/${id}?key=${keys.edit}&secret=${secret}&code=${code}`);
  await ask(`/nergens/${keys.edit}`);
  await ask('/api/boards', { method: 'POST', body: `{"key":"${keys.edit}", "secret":"${secret}"` });
  await ask('/api/boards', { method: 'PUT', body: JSON.stringify({ key: keys.edit }) });
  await ask(`/api/boards/%E0%A4%A/${keys.edit}`);
  await request(server, `/api/boards/${id}/commands`, { key: keys.edit, body: { type: secret } });
  await sendRaw(`GET / HTTP/1.1\r\nAuthorization: Bearer ${keys.edit}\r\nno header\r\n\r\n`);
  await sendRaw(`key.${keys.edit} secret.${secret}\r\n\r\n`);
  for (const [key, said] of [
    [wrongKey, secret],
    [keys.edit, wrongSecret],
    [keys.edit, secret],
  ] as const) {
    const raw = await openRaw(server, `/sync/${id}/canvas`, offerProtocols(key, said), LINE);
    raw.send(`no message: ${keys.edit}`);
    raw.send(new Uint8Array([MessageType.sync, 7, ...Buffer.from(secret)]));
    await raw.closed();
  }
  await until(() => server.log().includes(id), 'the board is in the log');
  person.close();
  await server.stop();

  const metricsAndLog = server.log();
  const never = [...Object.values(keys), secret, code, wrongKey, wrongSecret, 'ZZZZZZ'];
  for (const one of [...never, title, text, ADDRESS, participant(secret)]) {
    expect(metricsAndLog).not.toContain(one);
    // A packet that is written down byte by byte.
    expect(metricsAndLog).not.toContain([...Buffer.from(one)].join(','));
  }
});
