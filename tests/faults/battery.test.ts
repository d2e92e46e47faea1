import { canvasRoots } from '@samenspel/shared/document';
import { CloseCode, type CreatedBoard } from '@samenspel/shared/protocol';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import {
  type Client,
  closeClients,
  connected,
  createBoard,
  openRaw,
  presenceMessage,
  type RawClient,
  request,
  syncMessage,
  until,
} from '../contract/clients.ts';
import { closeServers, type RunningServer, startServer } from '../contract/servers.ts';
import {
  damage,
  endlessStateVector,
  HOSTILE_UPDATES,
  presenceWithEndlessClock,
  randomFrom,
  RESERVED_OPCODE,
  update,
  updateOf,
} from './hostile.ts';

let server: RunningServer;
let quiet: Client;
let other: Client;

beforeAll(async () => {
  server = await startServer();
  const board = await createBoard(server);
  quiet = await connected(server, board);
  other = await connected(server, board);
});
afterAll(async () => {
  closeClients();
  await closeServers();
});

let attacked: CreatedBoard;
let victim: Client;
let attackers: RawClient[] = [];

afterEach(() => {
  for (const attacker of attackers) attacker.close();
  attackers = [];
  victim?.close();
});

/** A board with one note and somebody on it, and a socket that is up to no good. */
async function attack(key?: string): Promise<RawClient> {
  attacked = await createBoard(server);
  victim = await connected(server, attacked);
  victim.doc.getMap('items').set('mine', 'van mij');
  await victim.saved();
  return greeting(await attacker(key));
}

/** Says that it brings nothing along, as a client does that is new: only then what it writes is looked at. */
function greeting(socket: RawClient): RawClient {
  socket.send(syncMessage(1, new Uint8Array([0, 0])));
  return socket;
}

async function attacker(key = attacked.keys.edit): Promise<RawClient> {
  const socket = await openRaw(server, `/sync/${attacked.id}/canvas`, ['samenspel', `key.${key}`]);
  attackers.push(socket);
  return socket;
}

/** The process lives, another board answers, and the attacked one holds what it should. */
async function expectUnharmed(
  stored: Record<string, unknown> = { mine: 'van mij' },
): Promise<void> {
  expect(server.isRunning).toBe(true);
  const mark = String(Math.random());
  quiet.doc.getMap('items').set('mark', mark);
  await until(() => other.doc.getMap('items').get('mark') === mark, 'another board answers');
  const reader = await connected(server, attacked);
  expect(reader.doc.getMap('items').toJSON()).toEqual(stored);
  expect(reader.doc.store.pendingStructs).toBeNull();
  expect(reader.doc.store.pendingDs).toBeNull();
  expect([...reader.doc.share.keys()].toSorted()).toEqual(['items', 'meta']);
  reader.close();
  expect(victim.closings).toEqual([]);
}

test('1 a frame with a reserved opcode: 1002', async () => {
  const socket = await attack();
  // ws has no way to send one, so it goes out beside it.
  (socket.ws as unknown as { _socket: { write(bytes: Buffer): void } })._socket.write(
    RESERVED_OPCODE,
  );
  expect((await socket.closed()).code).toBe(1002);
  await expectUnharmed();
});

test('2 a message larger than a message may be: 1009', async () => {
  const socket = await attack();
  socket.send(update(new Uint8Array(2 * 1024 * 1024)));
  expect((await socket.closed()).code).toBe(1009);
  const larger = await attacker();
  larger.send(syncMessage(1, new Uint8Array(11 * 1024 * 1024)));
  expect((await larger.closed()).code).toBe(1009);
  await expectUnharmed();
});

test.each([
  ['text', 'hallo'],
  ['an empty frame', new Uint8Array()],
])('3 %s: 1003', async (_, message) => {
  const socket = await attack();
  socket.send(message);
  expect((await socket.closed()).code).toBe(1003);
  await expectUnharmed();
});

test('4 an unknown type of message is ignored and counted', async () => {
  const socket = await attack();
  socket.send(new Uint8Array([77, 1, 2, 3]));
  socket.send(new Uint8Array([102, 1]));
  await until(() => socket.messages.some((message) => message[0] === 102), 'it is still answered');
  const metrics = await (await request(server, '/metrics')).text();
  expect(metrics).toMatch(/samenspel_unknown_messages_total [1-9]/);
  await expectUnharmed();
});

test.each([
  ['a truncated number', new Uint8Array([0x80])],
  ['a sync message without content', new Uint8Array([0, 2])],
  ['a length that runs past the end', new Uint8Array([0, 2, 0xff, 0xff, 0x03])],
  ['an unknown kind of sync', new Uint8Array([0, 9, 0])],
  ['presence that is none', new Uint8Array([1, 3, 1, 2, 3])],
  ['an acknowledgement without a counter', new Uint8Array([102])],
])('5 %s: 4400, and only that socket', async (_, message) => {
  const socket = await attack();
  socket.send(message);
  expect((await socket.closed()).code).toBe(CloseCode.badMessage);
  await expectUnharmed();
});

test.each(HOSTILE_UPDATES)('%s: 4400, not stored, not served', async (_, content) => {
  const socket = await attack();
  socket.send(update(content));
  expect((await socket.closed()).code).toBe(CloseCode.badMessage);
  const again = await attacker();
  again.send(syncMessage(1, content));
  expect((await again.closed()).code).toBe(CloseCode.badMessage);
  await expectUnharmed();
});

test('6 damaged updates, each by itself', async () => {
  let socket = await attack();
  const honest = updateOf(
    (doc) => doc.getMap('items').set('note', { pos: [1, 2], text: 'hallo' }),
    4242,
  );
  const random = randomFrom(1);
  let refused = 0;
  for (let i = 0; i < 300; i++) {
    const damaged = damage(honest, random);
    socket.send(update(damaged));
    socket.send(new Uint8Array([102, 1]));
    const isDone = () => socket.ws.readyState > 1 || socket.messages.some(([type]) => type === 102);
    await until(isDone, 'it is closed or answered');
    if (socket.ws.readyState > 1) refused += 1;
    socket.close();
    socket = greeting(await attacker());
  }
  expect(refused).toBeGreaterThan(100);
  const reader = await connected(server, attacked);
  expect(reader.doc.getMap('items').get('mine')).toBe('van mij');
  expect(reader.doc.store.pendingStructs).toBeNull();
  expect(reader.doc.store.pendingDs).toBeNull();
  expect(reader.doc.getMap('items').toJSON()).toEqual(victim.doc.getMap('items').toJSON());
  expect(victim.closings).toEqual([]);
});

test("9 twelve bytes under a colleague's client id: 4403, and the colleague's next edit lives", async () => {
  const socket = await attack();
  const clock = victim.doc.store.clients.get(victim.doc.clientID)?.length ?? 0;
  const forged = new Uint8Array([1, 1, ...encodeVar(victim.doc.clientID), clock, 0, 1, 0]);
  expect(forged.length).toBeLessThanOrEqual(12);
  socket.send(update(forged));
  expect((await socket.closed()).code).toBe(CloseCode.forbidden);
  victim.doc.getMap('items').set('next', 'ook van mij');
  await victim.saved();
  await expectUnharmed({ mine: 'van mij', next: 'ook van mij' });
});

test('9 a client id that so far is only seen in presence is taken too', async () => {
  attacked = await createBoard(server);
  victim = await connected(server, attacked);
  victim.provider.awareness.setLocalState({ cursor: [1, 1] });
  await victim.saved();
  const socket = greeting(await attacker());
  socket.send(update(updateOf((doc) => doc.getMap('items').set('forged', 1), victim.doc.clientID)));
  expect((await socket.closed()).code).toBe(CloseCode.forbidden);
  victim.doc.getMap('items').set('mine', 'van mij');
  await victim.saved();
  await expectUnharmed();
});

test('a guest whose old socket is dead comes back under the same client id', async () => {
  const dead = await attack();
  dead.send(update(updateOf((doc) => doc.getMap('items').set('first', 1), 4711)));
  await until(() => victim.doc.getMap('items').has('first'), 'the first edit arrives');
  dead.ws.pause();
  const back = greeting(await attacker());
  back.send(
    update(
      updateOf((doc) => {
        doc.getMap('items').set('first', 1);
        doc.getMap('items').set('second', 2);
      }, 4711),
    ),
  );
  await until(() => victim.doc.getMap('items').has('second'), 'the second edit arrives');
  expect(back.ws.readyState).toBe(1);
  await expectUnharmed({ mine: 'van mij', first: 1, second: 2 });
});

test('10 a state vector of a million entries: 4400', async () => {
  const socket = await attack();
  socket.send(syncMessage(0, endlessStateVector().slice(0, 1_000_000)));
  expect((await socket.closed()).code).toBe(CloseCode.badMessage);
  await expectUnharmed();
});

test('15 an update of a viewer: 4403; an empty step 2: fine', async () => {
  await attack();
  const viewer = await attacker(attacked.keys.view);
  greeting(viewer);
  viewer.send(new Uint8Array([102, 1]));
  await until(() => viewer.messages.some((message) => message[0] === 102), 'it is answered');
  viewer.send(update(updateOf((doc) => doc.getMap('items').set('theirs', 1))));
  expect((await viewer.closed()).code).toBe(CloseCode.forbidden);
  await expectUnharmed();
});

test.each([
  ['of 1 MB', presenceMessage(7, 1, { cursor: 'x'.repeat(1_000_000) })],
  ['with a clock no client reaches', presenceWithEndlessClock(7)],
  ['that is a list', presenceMessage(7, 1, [1, 2])],
])('17 presence %s is dropped', async (_, message) => {
  const socket = await attack();
  socket.send(message);
  socket.send(presenceMessage(8, 1, { cursor: [1, 1] }));
  await until(() => victim.provider.awareness.getStates().has(8), 'the small one is seen');
  expect(victim.provider.awareness.getStates().has(7)).toBe(false);
  await expectUnharmed();
});

test('too fast: 4529, and a stock client comes back with everything', async () => {
  await attack();
  const items = canvasRoots(victim.doc).items;
  const wanted: Record<string, unknown> = { mine: 'van mij' };
  for (let i = 0; i < 500; i++) {
    items.doc?.getMap('items').set(`n${i}`, i);
    wanted[`n${i}`] = i;
  }
  await until(() => victim.closings.length > 0, 'it is closed');
  expect(victim.closings[0]?.code).toBe(CloseCode.tooFast);
  await until(() => victim.provider.synced, 'it is back');
  await victim.saved();
  const reader = await connected(server, attacked);
  expect(reader.doc.getMap('items').toJSON()).toEqual(wanted);
  reader.close();
});

test('23 no key is in the log, whatever happened', async () => {
  await attack();
  await expectUnharmed();
  for (const key of Object.values(attacked.keys)) expect(server.log()).not.toContain(key);
});

function encodeVar(number: number): number[] {
  const found: number[] = [];
  let left = number;
  for (; left > 127; left = Math.floor(left / 128)) found.push((left % 128) | 0x80);
  return [...found, left];
}
