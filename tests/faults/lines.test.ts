import { readFileSync } from 'node:fs';
import { connect as connectTcp, type Socket } from 'node:net';
import { CloseCode } from '@samenspel/shared/protocol';
import { afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import {
  closeClients,
  connected,
  createBoard,
  openRaw,
  request,
  syncMessage,
  until,
} from '../contract/clients.ts';
import { closeServers, type RunningServer, startServer } from '../contract/servers.ts';

afterEach(async () => {
  closeClients();
  await closeServers();
});

const MB = 1024 * 1024;

function memoryOf(server: RunningServer): number {
  const status = readFileSync(`/proc/${server.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) * 1024;
}

test('19 a reader that stops reading costs little memory, and catches up with one difference', async () => {
  const server = await startServer({
    env: { MAX_BYTES_PER_SECOND: String(100 * MB), MAX_UPDATES_PER_SECOND: '10000' },
  });
  const board = await createBoard(server);
  const writer = await connected(server, board);
  const witness = await connected(server, board);
  const reader = await openRaw(server, `/sync/${board.id}/canvas`, [
    'samenspel',
    `key.${board.keys.edit}`,
  ]);
  reader.send(syncMessage(0, new Uint8Array([0])));
  await until(() => reader.messages.length >= 2, 'the reader is in');
  reader.ws.pause();
  const before = memoryOf(server);
  const pad = 'x'.repeat(200_000);
  // The same key again and again: much traffic, a small board.
  for (let i = 0; i < 300; i++) {
    writer.doc.getMap('items').set('large', pad + i);
    await writer.saved();
  }
  await until(() => witness.doc.getMap('items').get('large') === `${pad}299`, 'others go on');
  expect(memoryOf(server) - before).toBeLessThan(60 * MB);
  reader.ws.resume();
  const copy = new Y.Doc();
  let applied = 0;
  const catchUp = () => {
    for (; applied < reader.messages.length; applied++) {
      const message = reader.messages[applied] ?? new Uint8Array();
      if (message[0] === 0 && message[1] !== 0) Y.applyUpdate(copy, contentOf(message));
    }
    return copy.getMap('items').get('large') === `${pad}299`;
  };
  await until(catchUp, 'it has caught up');
  const received = reader.messages.reduce((sum, message) => sum + message.byteLength, 0);
  expect(received).toBeLessThan(20 * MB);
  reader.close();
});

/** The update in a sync message, behind its length. */
function contentOf(message: Uint8Array): Uint8Array {
  let at = 2;
  while ((message[at] ?? 0) > 127) at += 1;
  return message.subarray(at + 1);
}

/** A websocket that never says anything, not even pong. */
function silentSocket(
  server: RunningServer,
  path: string,
  protocols: string,
): Promise<{ socket: Socket; received: () => Buffer }> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connectTcp(server.port, '127.0.0.1', () => {
      socket.write(
        [
          `GET ${path} HTTP/1.1`,
          `Host: 127.0.0.1:${server.port}`,
          'Connection: Upgrade',
          'Upgrade: websocket',
          'Sec-WebSocket-Version: 13',
          'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
          `Sec-WebSocket-Protocol: ${protocols}`,
          '\r\n',
        ].join('\r\n'),
      );
    });
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.once('data', () => resolve({ socket, received: () => Buffer.concat(chunks) }));
    socket.on('error', reject);
  });
}

test('20 a thousand silent sockets: most are not let in, the others are closed 4508, and everybody else goes on', async () => {
  const server = await startServer({ env: { IDLE_SECONDS: '2', MAX_ADDRESS_SOCKETS: '400' } });
  const board = await createBoard(server);
  const ede = await connected(server, board);
  const nijkerk = await connected(server, board);
  const crowd = await createBoard(server);
  const path = `/sync/${crowd.id}/canvas`;
  const protocols = `samenspel, key.${crowd.keys.edit}`;
  const silent = await Promise.all(
    Array.from({ length: 1000 }, () => silentSocket(server, path, protocols)),
  );
  ede.doc.getMap('items').set('n1', 'hallo');
  await until(() => nijkerk.doc.getMap('items').has('n1'), 'others go on');
  const endedWith = (code: number) =>
    silent.filter(({ received }) => received().includes(Buffer.from([code >> 8, code & 255])))
      .length;
  await until(
    () => endedWith(CloseCode.idle) > 90 && silent.every(({ socket }) => socket.destroyed),
    'all are gone',
  );
  expect(endedWith(CloseCode.tryAgain)).toBeGreaterThan(500);
  expect(ede.closings).toEqual([]);
  const metrics = await (await request(server, '/metrics')).text();
  expect(metrics).toMatch(/samenspel_sockets\{capability="edit"\} 2\n/);
});

test('27 coming back while the board leaves memory, 200 times: nothing is lost', async () => {
  const server = await startServer({ env: { UNLOAD_SECONDS: '0' } });
  const boards = await Promise.all(Array.from({ length: 20 }, () => createBoard(server)));
  const written = new Map(boards.map((board) => [board.id, new Set<string>()]));
  for (let round = 0; round < 10; round++) {
    await Promise.all(
      boards.map(async (board, i) => {
        const client = await connected(server, board);
        const there = written.get(board.id) ?? new Set();
        expect(new Set(client.doc.getMap('items').keys())).toEqual(there);
        const id = `${round}`;
        client.doc.getMap('items').set(id, id);
        there.add(id);
        await client.saved();
        client.close();
        // Each board comes back at another moment of its leaving.
        for (let turn = 0; turn < i; turn++) await new Promise((resolve) => setImmediate(resolve));
      }),
    );
  }
  const metrics = await (await request(server, '/metrics')).text();
  expect(Number(/samenspel_boards_loaded (\d+)/.exec(metrics)?.[1])).toBeLessThanOrEqual(20);
});
