import { MessageType, offerProtocols } from '@samenspel/shared/protocol';
import * as encoding from 'lib0/encoding';
import { afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import {
  closeClients,
  connected,
  createBoard,
  openRaw,
  presenceMessage,
  syncMessage,
} from '../contract/clients.ts';
import { closeServers, startServer } from '../contract/servers.ts';
import { damage, randomFrom } from './hostile.ts';

afterEach(async () => {
  closeClients();
  await closeServers();
});

/** Frames that are sent, as many as `FRAMES` says. */
const FRAMES = Number(process.env['FRAMES'] ?? 5000);
const FIRST_SEED = Number(process.env['FIRST_SEED'] ?? 1);
/** More than a machine needs. */
const PATIENCE = { timeout: 60_000 + FRAMES * 20 };

const number = (value: number) => {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, MessageType.saved);
  encoding.writeVarUint(encoder, value);
  return encoding.toUint8Array(encoder);
};

/** Everything a client of ours sends in a short visit: it comes, shows itself, writes, types, moves, deletes and asks. */
function visit(): Uint8Array[] {
  const doc = new Y.Doc();
  const frames = [
    syncMessage(0, Y.encodeStateVector(doc)),
    syncMessage(1, Y.encodeStateAsUpdate(doc)),
    presenceMessage(doc.clientID, 1, { cursor: [1, 2] }),
  ];
  doc.on('update', (update: Uint8Array) => frames.push(syncMessage(2, update)));
  const items = doc.getMap<Y.Map<unknown>>('items');
  const text = new Y.Text('Wie');
  doc.transact(() =>
    items.set(
      `n${doc.clientID}`,
      new Y.Map<unknown>([
        ['type', 'note'],
        ['pos', [1, 2]],
        ['text', text],
      ]),
    ),
  );
  text.insert(3, ' trekt');
  items.get(`n${doc.clientID}`)?.set('pos', [10.5, -20]);
  text.delete(0, 2);
  frames.push(presenceMessage(doc.clientID, 2, { cursor: [3, 4], selection: ['a'] }));
  frames.push(new Uint8Array([MessageType.queryAwareness]), number(1));
  items.delete(`n${doc.clientID}`);
  frames.push(number(2));
  doc.destroy();
  return frames;
}

/** A visit in which something is damaged, left out, doubled or out of its turn. */
function damaged(at: (below: number) => number): Uint8Array[] {
  const frames = visit();
  const place = at(frames.length);
  const frame = frames[place] ?? new Uint8Array();
  const kind = at(8);
  if (kind === 0) frames.splice(place, 1);
  else if (kind === 1) frames.splice(at(frames.length), 0, frame);
  else if (kind === 2) frames.splice(place, 1, frame.slice(0, at(frame.length)));
  else frames.splice(place, 1, damage(frame, at));
  return frames;
}

test(
  `${FRAMES} frames of real visits in which something is wrong: nobody else notices, and nothing of it stays`,
  PATIENCE,
  async () => {
    const server = await startServer({
      env: {
        MAX_WRONG_KEYS_PER_MINUTE: '100000',
        MAX_NEW_VOICES_PER_HOUR: '100000',
        LOG_LEVEL: 'warn',
      },
    });
    const board = await createBoard(server);
    const honest = await connected(server, board);
    const random = randomFrom(FIRST_SEED);
    let sent = 0;
    let closed = 0;
    for (let visits = 0; sent < FRAMES; visits++) {
      const frames = damaged(random);
      const socket = await openRaw(
        server,
        `/sync/${board.id}/canvas`,
        offerProtocols(board.keys.edit),
      );
      for (const frame of frames) socket.send(frame);
      sent += frames.length;
      // The last question is answered, or the socket is closed for what came before it.
      const isAnswered = () =>
        socket.messages.some(([type, n]) => type === MessageType.saved && n === 2);
      const end = Date.now() + 250;
      while (!isAnswered() && socket.ws.readyState <= 1 && Date.now() < end)
        await new Promise((resolve) => setTimeout(resolve, 1));
      if (socket.ws.readyState > 1) closed += 1;
      socket.close();
      if (visits % 50 !== 0) continue;
      honest.doc.getMap('items').set('mine', visits);
      await honest.saved();
    }
    expect(closed).toBeGreaterThan(FRAMES / 100);
    expect(honest.closings).toEqual([]);
    expect(server.isRunning).toBe(true);
    honest.doc.getMap('items').set('mine', 'tot het eind');
    await honest.saved();
    await server.stop();
    const again = await startServer({ dataDir: server.dataDir });
    const reader = await connected(again, board);
    expect(reader.doc.store.pendingStructs).toBeNull();
    expect(reader.doc.store.pendingDs).toBeNull();
    expect(reader.doc.getMap('items').get('mine')).toBe('tot het eind');
    expect(reader.doc.getMap('items').toJSON()).toEqual(honest.doc.getMap('items').toJSON());
    const errors = server
      .log()
      .split('\n')
      .filter((line) => /"level":(?:50|60)/u.test(line));
    expect(errors).toEqual([]);
  },
);
