import {
  canvasRoots,
  readMarkers,
  readParticipants,
  readSettings,
} from '@samenspel/shared/document';
import { setMarker, setProfile } from '@samenspel/shared/commands';
import { CloseCode, deriveKeys, SUBPROTOCOL } from '@samenspel/shared/protocol';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import {
  boardInfo,
  closeClients,
  command,
  connect,
  connected,
  createBoard,
  newSecret,
  openRaw,
  participant,
  request,
  sha256,
  until,
} from './clients.ts';
import { closeServers, type RunningServer, startServer } from './servers.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterEach(closeClients);
afterAll(closeServers);

const items = (doc: Y.Doc) => canvasRoots(doc).items;
const put = (doc: Y.Doc, id: string, text = 'hallo') => {
  items(doc).set(
    id,
    new Y.Map<unknown>([
      ['type', 'note'],
      ['text', new Y.Text(text)],
    ]),
  );
};

const textOf = (doc: Y.Doc) => items(doc).get('n1')?.get('text');

function place(voice: Y.Doc, level: string): void {
  voice.transact(() => {
    const profile = { name: 'Fatma', municipality: 'GM0203', role: 'council' };
    setProfile.definition.run(voice, profile, 'x');
    const subject = { lane: 'whole', about: 'GM0203', kind: 'now' as const };
    setMarker.definition.run(voice, { round: 'open', subject, value: { level } }, 'x');
  });
}

test('Ede writes a note, Barneveld and a viewer see it, and it is there after everybody left', async () => {
  const board = await createBoard(server);
  const ede = await connected(server, board);
  const barneveld = await connected(server, board);
  const viewer = await connected(server, board, { key: board.keys.view });
  put(ede.doc, 'n1');
  await until(() => items(barneveld.doc).has('n1') && items(viewer.doc).has('n1'));
  await ede.saved();
  closeClients();
  const later = await connected(server, board);
  expect(items(later.doc).get('n1')?.get('text')?.toString()).toBe('hallo');
});

test('two people type in one text at the same time, and both their words survive', async () => {
  const board = await createBoard(server);
  const ede = await connected(server, board);
  put(ede.doc, 'n1', '');
  await ede.saved();
  const nijkerk = await connected(server, board);
  for (const [client, word] of [
    [ede, 'wonen '],
    [nijkerk, 'werken '],
  ] as const) {
    const text = textOf(client.doc);
    for (const [at, letter] of word.split('').entries()) {
      if (text instanceof Y.Text) text.insert(Math.min(at, text.length), letter);
    }
  }
  await Promise.all([ede.saved(), nijkerk.saved()]);
  await until(() => textOf(ede.doc)?.toString() === textOf(nijkerk.doc)?.toString());
  const text = textOf(ede.doc)?.toString() ?? '';
  expect(text.split('').toSorted().join('')).toBe('wonen werken '.split('').toSorted().join(''));
});

test('the server answers with its subprotocol, and sends step 1 first', async () => {
  const board = await createBoard(server);
  const protocols = [SUBPROTOCOL, `key.${board.keys.edit}`];
  const client = await openRaw(server, `/sync/${board.id}/canvas`, protocols);
  expect(client.protocol).toBe(SUBPROTOCOL);
  await until(() => client.messages.length > 0, 'a message');
  expect(client.messages[0]?.slice(0, 2)).toEqual(new Uint8Array([0, 0]));
  client.close();
});

test.each([
  ['a wrong key', 4401, ['samenspel', `key.${'A'.repeat(22)}`]],
  ['no key', 4401, ['samenspel']],
])('%s closes the socket after the upgrade', async (_, code, protocols) => {
  const board = await createBoard(server);
  const client = await openRaw(server, `/sync/${board.id}/canvas`, protocols);
  expect((await client.closed()).code).toBe(code);
  expect(client.messages).toEqual([]);
});

test('an unknown board closes like a wrong key does', async () => {
  const { keys } = await createBoard(server);
  const client = await openRaw(server, '/sync/AAAAAAAAAAAAAAAA/canvas', [
    'samenspel',
    `key.${keys.edit}`,
  ]);
  const unknown = await client.closed();
  expect(unknown.code).toBe(4401);
  const board = await createBoard(server);
  const other = await openRaw(server, `/sync/${board.id}/canvas`, [
    'samenspel',
    `key.${keys.edit}`,
  ]);
  expect(await other.closed()).toEqual(unknown);
});

test('a page of another site gets HTTP 403, and the own page a socket', async () => {
  const board = await createBoard(server);
  const path = `/sync/${board.id}/canvas`;
  const protocols = ['samenspel', `key.${board.keys.edit}`];
  const origin = (value: string) => openRaw(server, path, protocols, { origin: value });
  await expect(origin('https://evil.example')).rejects.toThrow('HTTP 403');
  await expect(origin('null')).rejects.toThrow('HTTP 403');
  (await origin(server.url)).close();
});

test('a deleted board closes 4404 for who has its link, at once and later', async () => {
  const board = await createBoard(server);
  const ede = await connected(server, board);
  await request(server, `/api/boards/${board.id}`, {
    key: board.keys.facilitate,
    method: 'DELETE',
  });
  expect((await ede.closed()).code).toBe(CloseCode.boardDeleted);
  expect((await connect(server, board).closed()).code).toBe(CloseCode.boardDeleted);
  const stranger = connect(server, board, { key: 'A'.repeat(22) });
  expect((await stranger.closed()).code).toBe(CloseCode.noKey);
});

test('what a participant places is published at once, and only its owner may open the voice', async () => {
  const board = await createBoard(server);
  const secret = newSecret();
  const me = participant(secret);
  const voice = await connected(server, board, { document: `voice/${me}`, secret });
  const viewer = await connected(server, board, { document: 'session', key: board.keys.view });
  place(voice.doc, 'align');
  await until(() => readMarkers(viewer.doc).length === 1);
  expect(readMarkers(viewer.doc)[0]).toMatchObject({ participant: me, level: 'align' });
  expect(readParticipants(viewer.doc).get(me)?.name).toBe('Fatma');

  const wrong = [
    connect(server, board, { document: `voice/${me}`, secret: newSecret() }),
    connect(server, board, { document: `voice/${me}` }),
    connect(server, board, { document: `voice/${me}`, secret, key: board.keys.view }),
  ];
  for (const client of wrong) {
    expect((await client.closed()).code).toBe(CloseCode.forbidden);
    expect(client.doc.store.clients.size).toBe(0);
  }
});

test('nobody writes the session, and a viewer writes nothing', async () => {
  const board = await createBoard(server);
  const witness = await connected(server, board);
  const secret = newSecret();
  const tries = [
    { document: 'session', secret },
    { document: 'session', key: board.keys.facilitate },
    { document: 'canvas', key: board.keys.view },
  ];
  for (const options of tries) {
    const client = await connected(server, board, options);
    client.doc.getMap(options.document === 'session' ? 'board' : 'items').set('title', 'van mij');
    expect((await client.closed()).code).toBe(CloseCode.forbidden);
  }
  expect(items(witness.doc).has('title')).toBe(false);
  const session = await connected(server, board, { document: 'session' });
  expect(readSettings(session.doc)?.title).toBe('Regio Foodvalley');
});

test('who works on in the moment of coming back is no offender, and loses nothing', async () => {
  const board = await createBoard(server);
  const ede = await connected(server, board);
  put(ede.doc, 'n1');
  await ede.saved();
  ede.provider.disconnect();
  put(ede.doc, 'away');
  // The line is there, and what was done without it has not been asked for yet.
  ede.provider.on('status', ({ status }) => {
    if (status !== 'connected') return;
    put(ede.doc, 'back');
    items(ede.doc).delete('n1');
  });
  ede.provider.connect();
  await until(() => items(ede.doc).has('back'), 'the line is there');
  await ede.synced();
  await ede.saved();
  expect(ede.closings.map(({ code }) => code)).not.toContain(CloseCode.badMessage);
  const barneveld = await connected(server, board);
  expect([...items(barneveld.doc).keys()].toSorted()).toEqual(['away', 'back']);
});

test('a viewer who knows what was deleted is no offender', async () => {
  const board = await createBoard(server);
  const ede = await connected(server, board);
  put(ede.doc, 'n1');
  items(ede.doc).delete('n1');
  put(ede.doc, 'n2');
  await ede.saved();
  const viewer = await connected(server, board, { key: board.keys.view });
  viewer.provider.disconnect();
  viewer.provider.connect();
  await until(() => viewer.provider.synced, 'synced again');
  await viewer.saved();
  expect(viewer.closings).toEqual([]);
});

test('an edit of a viewer that only deletes is one', async () => {
  const board = await createBoard(server);
  const ede = await connected(server, board);
  put(ede.doc, 'n1');
  await ede.saved();
  const viewer = await connected(server, board, { key: board.keys.view });
  items(viewer.doc).delete('n1');
  expect((await viewer.closed()).code).toBe(CloseCode.forbidden);
  expect(items((await connected(server, board)).doc).has('n1')).toBe(true);
});

test('renewed links: the old ones close, the facilitator stays and can derive the new ones', async () => {
  const board = await createBoard(server);
  const facilitator = await connected(server, board, { key: board.keys.facilitate });
  const ede = await connected(server, board);
  const viewer = await connected(server, board, { key: board.keys.view });
  const answer = await command(server, board, { type: 'renewLinks' });
  expect(await answer.json()).toEqual({ ok: true, keyGeneration: 1 });
  expect((await ede.closed()).code).toBe(CloseCode.forbidden);
  expect((await viewer.closed()).code).toBe(CloseCode.forbidden);
  expect((await connect(server, board).closed()).code).toBe(CloseCode.noKey);

  const { keyGeneration } = await boardInfo(server, board.id, board.keys.facilitate);
  const keys = deriveKeys(board.keys.facilitate, keyGeneration, sha256);
  await connected(server, board, { key: keys.edit });
  expect((await boardInfo(server, board.id, keys.view)).capability).toBe('view');
  expect(facilitator.closings).toEqual([]);
});

test('a facilitator removes a marker and a participant, and the owner sees it', async () => {
  const board = await createBoard(server);
  const secret = newSecret();
  const me = participant(secret);
  const voice = await connected(server, board, { document: `voice/${me}`, secret });
  const session = await connected(server, board, { document: 'session' });
  place(voice.doc, 'align');
  await until(() => readMarkers(session.doc).length === 1);
  const subject = { lane: 'whole', about: 'GM0203', kind: 'now' };
  await command(server, board, { type: 'removeMarker', participant: me, subject });
  await until(
    () => voice.doc.getMap('markers').size === 0 && readMarkers(session.doc).length === 0,
  );
  expect(readParticipants(session.doc).size).toBe(1);
  await command(server, board, { type: 'removeParticipant', participant: me });
  await until(() => voice.doc.getMap('me').size === 0 && readParticipants(session.doc).size === 0);
});

test('the first link of an example board shows invented people on real municipalities', async () => {
  const board = await createBoard(server, { template: 'example' });
  const session = await connected(server, board, { document: 'session', key: board.keys.view });
  expect(readSettings(session.doc)).toMatchObject({
    example: true,
    title: 'Samenwerking Regio Foodvalley',
  });
  expect(readParticipants(session.doc).size).toBeGreaterThan(15);
  expect(readMarkers(session.doc).length).toBeGreaterThanOrEqual(50);
  const canvas = await connected(server, board);
  expect(items(canvas.doc).size).toBeGreaterThan(10);
});

test('who wrote more offline than one message may hold brings all of it at once', async () => {
  const board = await createBoard(server);
  const doc = new Y.Doc();
  for (let i = 0; i < 60; i++) put(doc, `n${i}`, 'x'.repeat(50_000));
  const ede = await connected(server, board, { doc, secret: newSecret() });
  await ede.saved();
  expect(ede.closings).toEqual([]);
  const nijkerk = await connected(server, board);
  expect(items(nijkerk.doc).size).toBe(60);
  expect(items(nijkerk.doc).get('n59')?.get('text')?.toString()).toHaveLength(50_000);
});

test('a restart in between: everything is there, and stock clients come back by themselves', async () => {
  const first = await startServer();
  const board = await createBoard(first);
  const ede = await connected(first, board);
  put(ede.doc, 'n1');
  await ede.saved();
  await first.stop();
  expect(ede.closings.at(-1)?.code).toBe(CloseCode.restarting);
  items(ede.doc).set('n2', new Y.Map([['type', 'note']]));
  const second = await startServer({ dataDir: first.dataDir, port: first.port });
  await until(() => ede.provider.synced, 'synced again');
  await ede.saved();
  const nijkerk = await connected(second, board);
  expect([...items(nijkerk.doc).keys()].toSorted()).toEqual(['n1', 'n2']);
});
