import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setMarker } from '@samenspel/shared/commands';
import { canvasRoots, readMarkers, readVoice } from '@samenspel/shared/document';
import { KeptImage, KeptVersions } from '@samenspel/shared/protocol';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import {
  closeClients,
  command,
  connected,
  createBoard,
  newSecret,
  participant,
  request,
  until,
} from '../contract/clients.ts';
import { type RunningServer, startServer } from '../contract/servers.ts';
import { about, attend, EDE, PARTNERS } from '../contract/workshop.ts';
import { SMALL } from '../support/images.ts';
import { backUp, backupFolder, damage, restore } from './backups.ts';
import { Busy } from './busy.ts';

const folder = backupFolder();

/** People who write as fast as a server can store. */
const TIRELESS = {
  MAX_UPDATES_PER_SECOND: '1000000',
  MAX_BYTES_PER_SECOND: '1000000000',
  MAX_BOARD_ITEMS: '1000000',
};
const PATIENCE = { timeout: 120_000 };

/** A board with something of everything that is kept. */
async function furnished(server: RunningServer) {
  const board = await createBoard(server, { partners: PARTNERS });
  const secret = newSecret();
  const ede = await attend(server, board, { secret, profile: EDE });
  await ede.says(
    setMarker({
      round: 'open',
      subject: about('GM0228'),
      value: { level: 'know', reason: 'omdat' },
    }),
  );
  const sent = await fetch(`${server.url}/api/boards/${board.id}/images`, {
    method: 'POST',
    headers: { authorization: `Bearer ${board.keys.edit}` },
    body: new Uint8Array(SMALL.PNG),
  });
  const { hash } = v.parse(KeptImage, await sent.json());
  expect((await command(server, board, { type: 'keepVersion' })).status).toBe(200);
  expect((await command(server, board, { type: 'openCode' })).status).toBe(200);
  await until(() => readMarkers(ede.session.doc).length === 1);
  return { board, secret, hash };
}

test(
  'a backup while people write holds everything that was confirmed before it began',
  PATIENCE,
  async () => {
    const server = await startServer({ env: TIRELESS });
    const { board, secret, hash } = await furnished(server);
    const busy = await Promise.all(
      ['a', 'b', 'c'].map(async (name) => new Busy(await connected(server, board), name)),
    );
    const writing = busy.map((one) => one.run());
    await until(() => busy.every(({ confirmed }) => confirmed.size > 30), 'confirmations');
    const before = busy.flatMap(({ confirmed }) => [...confirmed]);

    const file = folder.file('samenspel.db');
    expect(await backUp(server.dataDir, file)).toMatchObject({
      code: 0,
      said: expect.stringContaining('1 board, last changed'),
    });
    // Nobody had to wait for it: they write on.
    const during = busy.map(({ confirmed }) => confirmed.size);
    await until(() => busy.every(({ confirmed }, i) => confirmed.size > (during[i] ?? 0) + 30));
    for (const one of busy) one.stop();
    await Promise.all(writing);
    expect(readdirSync(folder.path)).toEqual(['samenspel.db']);
    expect(statSync(file).mode & 0o077).toBe(0);
    closeClients();

    const elsewhere = folder.file('elsewhere');
    expect(await restore(elsewhere, file)).toMatchObject({
      code: 0,
      said: expect.stringContaining('1 board, last changed'),
    });
    const restored = await startServer({ dataDir: elsewhere });
    const me = participant(secret);
    const reader = await connected(restored, board);
    const there = canvasRoots(reader.doc).items;
    expect(before.filter((id) => !there.has(id))).toEqual([]);
    const session = await connected(restored, board, { document: 'session' });
    expect(readMarkers(session.doc)).toMatchObject([{ participant: me, level: 'know' }]);
    const voice = await connected(restored, board, { document: `voice/${me}`, secret });
    expect(readVoice(voice.doc).profile).toEqual(EDE);
    const ask = (path: string) =>
      request(restored, `/api/boards/${board.id}/${path}`, { key: board.keys.facilitate });
    const image = await ask(`images/${hash}`);
    expect(Buffer.from(await image.arrayBuffer()).equals(SMALL.PNG)).toBe(true);
    const { versions } = v.parse(KeptVersions, await (await ask('versions')).json());
    expect(versions).toMatchObject([{ cause: 'asked' }]);
    expect(await (await ask('code')).json()).toMatchObject({ code: expect.any(String) });
    // And it is a board like before.
    canvasRoots(reader.doc).items.set('after', new Y.Map([['type', 'note']]));
    await reader.saved();
  },
);

test('a backup is never written over another file, nor half', async () => {
  const { dataDir, file } = folder.oneBoard();
  const before = readFileSync(file);
  expect(await backUp(dataDir, file)).toMatchObject({
    code: 1,
    said: expect.stringContaining('exists already'),
  });
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(await backUp(folder.file('nowhere'), folder.file('nothing.db'))).toMatchObject({
    code: 1,
    said: expect.stringContaining('there is no database in'),
  });
  expect(await backUp(dataDir, folder.file('no-folder/samenspel.db'))).toMatchObject({
    code: 1,
    said: expect.stringContaining('cannot write to'),
  });
  // A database that is damaged makes no backup that looks like one.
  const database = join(dataDir, 'samenspel.db');
  damage(database);
  expect(await backUp(dataDir, folder.file('damaged.db'))).toMatchObject({ code: 1 });
  expect(readdirSync(folder.path).toSorted()).toEqual(['data', 'samenspel.db']);
});

test('what is deleted is in no backup made afterwards', async () => {
  const server = await startServer();
  const token = 'x'.repeat(50) + newSecret();
  const board = await createBoard(server, { tasks: [{ title: token.slice(0, 100) }] });
  await server.stop();
  const file = folder.file('before.db');
  await backUp(server.dataDir, file);
  expect(readFileSync(file).includes(token)).toBe(true);
  const again = await startServer({ dataDir: server.dataDir });
  await request(again, `/api/boards/${board.id}`, { key: board.keys.facilitate, method: 'DELETE' });
  await again.stop();
  await backUp(server.dataDir, folder.file('after.db'));
  expect(readFileSync(folder.file('after.db')).includes(token)).toBe(false);
});
