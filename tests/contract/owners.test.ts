import { CloseCode } from '@samenspel/shared/protocol';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import {
  type Client,
  closeClients,
  connect,
  connected,
  createBoard,
  newSecret,
  until,
} from './clients.ts';
import { closeServers, type RunningServer, startServer } from './servers.ts';

let server: RunningServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(async () => {
  closeClients();
  await closeServers();
});

const items = ({ doc }: { doc: Y.Doc }) => doc.getMap('items');

/** A document that goes on under the client id of another, without being it. */
function posingAs(victim: Client): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(victim.doc));
  doc.clientID = victim.doc.clientID;
  return doc;
}

test("who goes on under a colleague's client id is closed, also after a restart", async () => {
  const board = await createBoard(server);
  const ede = await connected(server, board, { secret: newSecret() });
  items(ede).set('n1', 1);
  await ede.saved();
  const forge = async () => {
    const doc = posingAs(ede);
    doc.getMap('items').set('forged', true);
    return connect(server, board, { secret: newSecret(), doc });
  };
  expect((await (await forge()).closed()).code).toBe(CloseCode.forbidden);
  ede.provider.disconnect();
  await server.stop();
  server = await startServer({ dataDir: server.dataDir });
  expect((await (await forge()).closed()).code).toBe(CloseCode.forbidden);
  const reader = await connected(server, board);
  expect(items(reader).toJSON()).toEqual({ n1: 1 });
});

test('a guest cannot go on under the client id of a participant, nor anybody under that of the server', async () => {
  const board = await createBoard(server, { tasks: [{ title: 'Wonen' }] });
  const ede = await connected(server, board, { secret: newSecret() });
  items(ede).set('n1', 1);
  await ede.saved();
  const asEde = posingAs(ede);
  asEde.getMap('items').set('forged', true);
  expect((await connect(server, board, { doc: asEde }).closed()).code).toBe(CloseCode.forbidden);
  const [first] = [...ede.doc.store.clients.keys()].filter((client) => client !== ede.doc.clientID);
  const asServer = posingAs(ede);
  asServer.clientID = first ?? 0;
  asServer.getMap('items').set('forged', true);
  const forger = connect(server, board, { secret: newSecret(), doc: asServer });
  expect((await forger.closed()).code).toBe(CloseCode.forbidden);
});

test('29 two tabs of one person, one of them offline for a day: everything comes together', async () => {
  const board = await createBoard(server);
  const secret = newSecret();
  const colleague = await connected(server, board, { secret: newSecret() });
  const offline = await connected(server, board, { secret });
  const online = await connected(server, board, { secret });
  items(colleague).set('theirs', 1);
  items(offline).set('first', 1);
  await Promise.all([colleague.saved(), offline.saved()]);
  await until(() => items(offline).has('theirs') && items(online).has('first'), 'all is seen');

  offline.provider.disconnect();
  items(offline).set('day', 1);
  items(offline).delete('theirs');
  items(online).set('tab', 1);
  items(colleague).set('later', 1);
  await Promise.all([online.saved(), colleague.saved()]);
  // What the device kept is opened by a new tab, under a client id of its own, and holds what others wrote.
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(offline.doc));
  const back = await connected(server, board, { secret, doc });
  await back.saved();
  const wanted = { first: 1, day: 1, tab: 1, later: 1 };
  await until(
    () => items(colleague).size === 4 && !items(colleague).has('theirs'),
    'the colleague sees it',
  );
  for (const client of [back, online, colleague]) expect(items(client).toJSON()).toEqual(wanted);
  offline.provider.connect();
  await until(() => offline.provider.synced, 'the old tab is back');
  expect([...offline.closings, ...back.closings]).toEqual([]);
});

test('a guest comes back under the same client id with what was written offline', async () => {
  const board = await createBoard(server);
  const guest = await connected(server, board);
  items(guest).set('n1', 1);
  await guest.saved();
  guest.provider.disconnect();
  items(guest).set('n2', 2);
  guest.provider.connect();
  await until(() => guest.provider.synced, 'back');
  await guest.saved();
  expect(items(await connected(server, board)).toJSON()).toEqual({ n1: 1, n2: 2 });
  expect(guest.closings).toEqual([]);
});
