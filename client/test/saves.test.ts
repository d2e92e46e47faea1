import { MessageType } from '@samenspel/shared/protocol';
import { createDecoder, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarUint } from 'lib0/encoding';
import { readSyncMessage, writeSyncStep1 } from 'y-protocols/sync';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { countWaiting } from '../src/board/saves.ts';

const MINE = 'mine';

/** The device's store, as a browser has it. */
function deviceStorage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

/** The server's end of one socket: it answers when the test says so. */
class Line {
  static last: Line | undefined;
  readonly OPEN = 1;
  readyState = 0;
  binaryType = '';
  onopen?: () => void;
  onmessage?: (event: { data: Uint8Array }) => void;
  onclose?: (event: { code: number; reason: string }) => void;
  readonly stored = new Y.Doc();
  /** Counters asked for and not answered. */
  readonly asked: number[] = [];

  constructor() {
    Line.last = this;
  }

  send(frame: Uint8Array) {
    const decoder = createDecoder(frame);
    const type = readVarUint(decoder);
    if (type === MessageType.saved) this.asked.push(readVarUint(decoder));
    else if (type === MessageType.sync)
      readSyncMessage(decoder, createEncoder(), this.stored, this);
    else readVarUint8Array(decoder);
  }

  open() {
    this.readyState = this.OPEN;
    this.onopen?.();
  }

  askForEverything() {
    const encoder = createEncoder();
    writeVarUint(encoder, MessageType.sync);
    writeSyncStep1(encoder, this.stored);
    this.onmessage?.({ data: toUint8Array(encoder) });
  }

  confirm(counter: number) {
    const encoder = createEncoder();
    writeVarUint(encoder, MessageType.saved);
    writeVarUint(encoder, counter);
    this.onmessage?.({ data: toUint8Array(encoder) });
  }

  close() {
    this.readyState = 3;
    this.onclose?.({ code: 1006, reason: '' });
  }
}

function line(): Line {
  if (!Line.last) throw new Error('nobody has connected');
  return Line.last;
}

const opened: (() => void)[] = [];

/** A device with one document; `waiting` is what its screen says. */
function device() {
  const doc = new Y.Doc();
  const provider = new WebsocketProvider('ws://board', 'canvas', doc, {
    disableBc: true,
    connect: false,
    WebSocketPolyfill: Line as never,
  });
  const seen: number[] = [];
  const stop = countWaiting(
    provider,
    doc,
    'waiting',
    (origin) => origin === MINE,
    (n) => seen.push(n),
  );
  const close = () => {
    stop();
    provider.destroy();
  };
  opened.push(close);
  return {
    connect: () => provider.connect(),
    change: (value: number) => doc.transact(() => doc.getMap('items').set('a', value), MINE),
    receive: () => doc.transact(() => doc.getMap('items').set('b', 1), provider),
    waiting: () => seen.at(-1),
    close,
  };
}

/** Lets what was put off to the end of the turn happen. */
const turn = () => Promise.resolve();

beforeEach(() => {
  vi.stubGlobal('localStorage', deviceStorage());
});
afterEach(() => {
  for (const close of opened.splice(0)) close();
  Line.last = undefined;
  vi.unstubAllGlobals();
});

test('R5: a change waits until the server has confirmed it, not until it was sent', async () => {
  const { connect, change, waiting } = device();
  connect();
  line().open();
  line().askForEverything();
  await turn();
  change(1);
  change(2);
  expect(line().stored.getMap('items').get('a')).toBe(2);
  expect(waiting()).toBe(2);
  const [, first, second] = line().asked;
  line().confirm(first ?? 0);
  expect(waiting()).toBe(1);
  line().confirm(second ?? 0);
  expect(waiting()).toBe(0);
});

test('R5: what was made offline waits, and is confirmed by the first answer after it was sent', async () => {
  const { connect, change, waiting } = device();
  change(1);
  change(2);
  expect(waiting()).toBe(2);
  connect();
  line().open();
  expect(line().asked).toEqual([]);
  line().askForEverything();
  await turn();
  expect(line().stored.getMap('items').get('a')).toBe(2);
  expect(line().asked).toHaveLength(1);
  line().confirm(line().asked[0] ?? 0);
  expect(waiting()).toBe(0);
});

test('R5: an answer that was lost with its connection confirms nothing', async () => {
  const { connect, change, waiting } = device();
  connect();
  line().open();
  line().askForEverything();
  await turn();
  line().confirm(line().asked[0] ?? 0);
  change(1);
  const lost = line();
  lost.close();
  expect(waiting()).toBe(1);
  await vi.waitUntil(() => line() !== lost);
  line().open();
  line().askForEverything();
  await turn();
  expect(waiting()).toBe(1);
  line().confirm(line().asked.at(-1) ?? 0);
  expect(waiting()).toBe(0);
});

test('R5: after a reload the screen still says what waits', () => {
  const before = device();
  before.change(1);
  before.close();
  expect(device().waiting()).toBe(1);
});

test('what others change does not wait', () => {
  const { receive, change, waiting } = device();
  receive();
  expect(waiting()).toBe(0);
  change(1);
  expect(waiting()).toBe(1);
});
