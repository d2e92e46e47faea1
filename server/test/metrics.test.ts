import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import type { Server } from '../src/app.ts';
import { openSqlite } from '../src/storage/sqlite/sqlite.ts';
import { faulty } from './faultyStorage.ts';
import {
  cleanUp,
  createBoard,
  open,
  PATIENT,
  temporaryFolder,
  TestClient,
  until,
} from './support.ts';

afterEach(cleanUp);

const scrape = async ({ url }: Server) => (await fetch(`${url}/metrics`)).text();

/** What a metric says now; of one with labels, the sum. */
async function metric(server: Server, name: string): Promise<number> {
  const lines = (await scrape(server))
    .split('\n')
    .filter((line) => /^\w+/.exec(line)?.[0] === name);
  return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
}

async function openFaulty() {
  const DATA_DIR = await temporaryFolder();
  const storage = faulty(openSqlite(DATA_DIR));
  const server = await open({ storage, env: { DATA_DIR, UNLOAD_SECONDS: '0' } });
  const board = await createBoard(server);
  const age = () => metric(server, 'samenspel_unsaved_age_seconds');
  const waiting = () => metric(server, 'samenspel_unsaved_boards');
  const failing = () => metric(server, 'samenspel_storage_failing');
  return { storage, server, board, age, waiting, failing };
}

test('how long the oldest change waits to be stored goes up while the storage fails, and back to zero after', async () => {
  const { storage, server, board, age, waiting, failing } = await openFaulty();
  const writer = new TestClient(server, board);
  const quiet = new TestClient(server, await createBoard(server));
  await Promise.all([writer.synced(), quiet.synced()]);
  await writer.confirmed();
  expect([await waiting(), await age(), await failing()]).toEqual([0, 0, 0]);

  storage.fault = {
    commit: async () => {
      throw new Error('database or disk is full');
    },
  };
  writer.doc.getMap('items').set('n1', 1);
  await expect.poll(failing, PATIENT).toBe(1);
  expect(await waiting()).toBe(1);
  const before = await age();
  // Longer than the longest time between two tries: a try that fails makes nothing younger.
  await expect.poll(age, PATIENT).toBeGreaterThan(before + 2.5);
  // What comes later does not make the oldest younger.
  writer.doc.getMap('items').set('n2', 2);
  expect(await age()).toBeGreaterThan(before + 2.5);
  expect(await waiting()).toBe(1);

  storage.fault = {};
  await writer.confirmed();
  await expect.poll(failing, PATIENT).toBe(0);
  expect([await waiting(), await age()]).toEqual([0, 0]);
});

test('a storage that does not answer at all is seen as well', async () => {
  const { storage, server, board, age, waiting, failing } = await openFaulty();
  const writer = new TestClient(server, board);
  await writer.synced();
  let giveUp = () => {};
  const commit = () =>
    new Promise<never>((_, reject) => {
      giveUp = () => reject(new Error('no answer'));
    });
  storage.fault = { commit };
  writer.doc.getMap('items').set('n1', 1);
  await expect.poll(waiting, PATIENT).toBe(1);
  const before = await age();
  await expect.poll(age, PATIENT).toBeGreaterThan(before + 0.2);
  expect(await failing()).toBe(0);
  storage.fault = {};
  giveUp();
  await writer.confirmed();
  expect([await waiting(), await age()]).toEqual([0, 0]);
});

test('every "saved" is counted, and every board that cannot be loaded', async () => {
  const { storage, server, board } = await openFaulty();
  const given = await metric(server, 'samenspel_acks_total');
  const writer = new TestClient(server, board);
  await writer.synced();
  for (let i = 1; i <= 3; i++) {
    writer.doc.getMap('items').set(`n${i}`, i);
    await writer.confirmed();
  }
  await writer.confirmed();
  expect(await metric(server, 'samenspel_acks_total')).toBe(given + 4);

  const failed = await metric(server, 'samenspel_load_failures_total');
  const other = await createBoard(server);
  storage.fault = {
    loadBoard: async () => {
      throw new Error('unreadable');
    },
  };
  const unlucky = new TestClient(server, other);
  await until(() => unlucky.closed !== undefined);
  expect(await metric(server, 'samenspel_load_failures_total')).toBe(failed + 1);
  expect(await metric(server, 'samenspel_refused_total')).toBe(1);
});

test('docs/monitoring.md tells of every metric, and of none that is not there', async () => {
  const { server } = await openFaulty();
  const text = readFileSync(new URL('../../docs/monitoring.md', import.meta.url), 'utf8');
  const names = (where: string) => [...new Set(where.match(/samenspel_\w+/gu) ?? [])];
  const base = (name: string) => name.replace(/_(?:bucket|sum|count)$/u, '');
  const told = new Set(names(text).map(base));
  const there = new Set(names(await scrape(server)).map(base));
  expect([...told].toSorted()).toEqual([...there].toSorted());
});
