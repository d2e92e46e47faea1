import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import {
  type Client,
  closeClients,
  connected,
  createBoard,
  newSecret,
  openRaw,
  participant,
  presenceMessage,
  request,
  until,
} from './clients.ts';
import { closeServers, type RunningServer, startServer } from './servers.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterEach(closeClients);
afterAll(closeServers);

const seenBy = (client: Client, other: Client) =>
  client.provider.awareness.getStates().get(other.doc.clientID);

test('people see each other come, move and go', async () => {
  const board = await createBoard(server);
  const secret = newSecret();
  const ede = await connected(server, board, { secret });
  const nijkerk = await connected(server, board, { secret: newSecret() });
  ede.provider.awareness.setLocalState({ participant: participant(secret), cursor: [10, 20] });
  await until(() => seenBy(nijkerk, ede)?.['cursor']?.[0] === 10, 'the cursor is seen');
  const late = await connected(server, board);
  await until(() => seenBy(late, ede)?.['cursor']?.[0] === 10, 'a newcomer sees it too');
  ede.close();
  await until(() => !seenBy(nijkerk, ede) && !seenBy(late, ede), 'it is gone');
});

test('presence in the name of another participant is dropped, and nobody is closed for it', async () => {
  const board = await createBoard(server);
  const secret = newSecret();
  const ede = await connected(server, board, { secret });
  const fake = await connected(server, board, { secret: newSecret() });
  fake.provider.awareness.setLocalState({ participant: participant(secret), cursor: [1, 1] });
  ede.provider.awareness.setLocalState({ participant: participant(secret), cursor: [2, 2] });
  await until(() => seenBy(fake, ede), 'the real one is seen');
  fake.provider.awareness.setLocalState({ cursor: [3, 3] });
  await until(() => seenBy(ede, fake)?.['cursor']?.[0] === 3, 'what it says of itself is seen');
  expect(seenBy(ede, fake)?.['participant']).toBeUndefined();
  expect(fake.closings).toEqual([]);
});

test('presence under the client id of somebody else is dropped and counted', async () => {
  const board = await createBoard(server);
  const secret = newSecret();
  const ede = await connected(server, board, { secret });
  const witness = await connected(server, board);
  ede.provider.awareness.setLocalState({ cursor: [1, 1] });
  await until(() => seenBy(witness, ede), 'Ede is seen');
  const protocols = ['samenspel', `key.${board.keys.edit}`];
  const forger = await openRaw(server, `/sync/${board.id}/canvas`, protocols);
  forger.send(presenceMessage(ede.doc.clientID, 1000, { cursor: [66, 66] }));
  forger.send(presenceMessage(ede.doc.clientID, 1001, null));
  forger.send(presenceMessage(7, 1, { cursor: [77, 77] }));
  await until(() => witness.provider.awareness.getStates().get(7), 'its own is seen');
  expect(seenBy(witness, ede)).toEqual({ cursor: [1, 1] });
  expect(forger.ws.readyState).toBe(forger.ws.OPEN);
  const metrics = await (await request(server, '/metrics')).text();
  expect(
    Number(/samenspel_presence_dropped_total (\d+)/.exec(metrics)?.[1]),
  ).toBeGreaterThanOrEqual(2);
  forger.close();
});

test('one socket does not fill the room with people', async () => {
  const board = await createBoard(server);
  const witness = await connected(server, board);
  const protocols = ['samenspel', `key.${board.keys.edit}`];
  const crowd = await openRaw(server, `/sync/${board.id}/canvas`, protocols);
  for (let client = 1; client <= 50; client++) crowd.send(presenceMessage(client, 1, { client }));
  crowd.send(presenceMessage(1, 2, { client: 'last' }));
  const states = witness.provider.awareness.getStates();
  await until(() => states.get(1)?.['client'] === 'last', 'all are heard');
  expect(states.size).toBeLessThanOrEqual(9);
  crowd.close();
  await until(() => states.size === 1, 'all are gone');
});

test('a viewer is counted, never shown', async () => {
  const board = await createBoard(server);
  const ede = await connected(server, board);
  const viewer = await connected(server, board, { key: board.keys.view });
  viewer.provider.awareness.setLocalState({ cursor: [5, 5] });
  await viewer.saved();
  const nijkerk = await connected(server, board);
  nijkerk.provider.awareness.setLocalState({ cursor: [6, 6] });
  await until(() => seenBy(ede, nijkerk) && seenBy(viewer, nijkerk), 'Nijkerk is seen');
  expect(seenBy(ede, viewer)).toBeUndefined();
  const metrics = await (await request(server, '/metrics')).text();
  expect(metrics).toMatch(/samenspel_sockets\{capability="view"\} [1-9]/);
});

test('who is alone in a tick hears no echo', async () => {
  const board = await createBoard(server);
  const ede = await connected(server, board);
  let heard = 0;
  ede.provider.ws?.addEventListener('message', () => {
    heard += 1;
  });
  ede.doc.getMap('items').set('n1', 'x');
  await ede.saved();
  expect(heard).toBe(1);
});
