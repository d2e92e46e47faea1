import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { closeClients, connected, createBoard, request, until } from '../contract/clients.ts';
import { closeServers, type RunningServer, startServer } from '../contract/servers.ts';

afterEach(async () => {
  closeClients();
  await closeServers();
});

/** Part of util-linux. */
const LIMITER = 'prlimit';

/** Lets a process write no file beyond so many bytes, as a full disk would. */
function limitFiles(server: RunningServer, bytes: number | 'unlimited'): void {
  execFileSync(LIMITER, ['--pid', String(server.pid), `--fsize=${bytes}:`]);
}

test('25 a disk that is really full: no acknowledgement, the server says so, and recovers without loss', async () => {
  let server = await startServer();
  const board = await createBoard(server);
  const quiet = await createBoard(server);
  const writer = await connected(server, board);
  writer.doc.getMap('items').set('before', 1);
  await writer.saved();
  const log = statSync(join(server.dataDir, 'samenspel.db-wal')).size;
  limitFiles(server, log + 1000);
  let isConfirmed = false;
  const wanted: Record<string, unknown> = { before: 1 };
  for (let i = 0; i < 10; i++) {
    wanted[`n${i}`] = 'x'.repeat(2000);
    writer.doc.getMap('items').set(`n${i}`, wanted[`n${i}`]);
  }
  const confirmed = writer.saved().then(() => {
    isConfirmed = true;
  });
  const ready = async () => (await request(server, '/readyz')).status;
  await expect.poll(ready, { timeout: 20_000 }).toBe(503);
  expect([isConfirmed, server.isRunning]).toEqual([false, true]);
  const reader = await connected(server, quiet);
  expect(reader.doc.getMap('meta').size).toBe(1);

  limitFiles(server, 'unlimited');
  await confirmed;
  await expect.poll(ready, { timeout: 20_000 }).toBe(200);
  await server.kill();
  closeClients();
  server = await startServer({ dataDir: server.dataDir });
  const later = await connected(server, board);
  await until(() => later.doc.getMap('items').size === 11, 'all is there');
  expect(later.doc.getMap('items').toJSON()).toEqual(wanted);
});
