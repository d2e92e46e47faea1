import { afterEach, expect, test, vi } from 'vitest';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { openPresence } from '../src/board/presence.ts';
import { createPresenceStore } from '../src/state/boardStore.ts';

const EDE = 'e'.repeat(22);
const NIJKERK = 'n'.repeat(22);

const CARET = { item: 'n1', field: 'text', anchor: 'AAEB', head: 'AAEC' } as const;

afterEach(() => {
  vi.useRealTimers();
});

function open(isAlone = () => false) {
  const awareness = new Awareness(new Y.Doc());
  const store = createPresenceStore();
  const sender = openPresence(awareness, EDE, store, isAlone);
  const arrive = (client: number, state: unknown) => {
    awareness.states.set(client, Object(state));
    awareness.emit('change', [{ added: [client], updated: [], removed: [] }, 'remote']);
  };
  const close = () => {
    sender.close();
    awareness.destroy();
  };
  return { awareness, store, sender, arrive, close };
}

test('presence that is not what it should be is not shown, and hides nobody else', () => {
  const { store, arrive, close } = open();
  arrive(8, { participant: NIJKERK, cursor: 'everywhere' });
  arrive(9, { participant: '<b>', cursor: [1, 2] });
  arrive(10, { participant: NIJKERK, cursor: [10, 20] });
  expect([...store.getState().others.keys()]).toEqual([10]);
  expect(store.getState().here).toEqual(new Set([EDE, NIJKERK]));
  close();
});

test('moving a pointer sends twenty times a second at the most, and the last place always', () => {
  vi.useFakeTimers();
  const { awareness, sender, close } = open();
  let sent = 0;
  awareness.on('change', () => (sent += 1));
  for (let x = 1; x <= 100; x++) {
    sender.show({ cursor: [x, 0] });
    vi.advanceTimersByTime(10);
  }
  vi.advanceTimersByTime(1000);
  expect(sent).toBeLessThanOrEqual(21);
  expect(awareness.getLocalState()).toEqual({ participant: EDE, cursor: [100, 0] });
  close();
  expect(awareness.getLocalState()).toBeNull();
});

test('what is too much for one message leaves the pointer', () => {
  vi.useFakeTimers();
  const { awareness, sender, close } = open();
  const ids = Array.from({ length: 200 }, (_, i) => `item${i}`.padEnd(21, 'x'));
  sender.show({ cursor: [5, 5], gesture: { kind: 'move', ids, by: [1, 1] } });
  vi.advanceTimersByTime(100);
  expect(awareness.getLocalState()).toEqual({ participant: EDE, cursor: [5, 5] });
  close();
});

test('R2: while everybody places alone only a hand goes out, and the rest afterwards', () => {
  vi.useFakeTimers();
  let alone = true;
  const { awareness, sender, close } = open(() => alone);
  sender.show({ cursor: [5, 5], selection: ['n1'], editing: 'n1', caret: CARET, hand: true });
  vi.advanceTimersByTime(100);
  expect(awareness.getLocalState()).toEqual({ participant: EDE, hand: true });
  alone = false;
  sender.resend();
  vi.advanceTimersByTime(100);
  expect(awareness.getLocalState()).toMatchObject({ cursor: [5, 5], caret: CARET, hand: true });
  close();
});

test('a reaction goes away by itself after three seconds; a hand stays until it is lowered', () => {
  vi.useFakeTimers();
  const { awareness, store, sender, arrive, close } = open();
  arrive(9, { participant: NIJKERK, hand: true });
  sender.show({ hand: true });
  sender.react('agree');
  sender.react('applause');
  vi.advanceTimersByTime(2900);
  expect(awareness.getLocalState()).toMatchObject({ reaction: { kind: 'applause', seq: 2 } });
  expect(store.getState().own.reaction?.kind).toBe('applause');
  vi.advanceTimersByTime(300);
  expect(awareness.getLocalState()).toEqual({ participant: EDE, hand: true });
  expect(store.getState().hands).toEqual([NIJKERK, EDE]);
  sender.show({ hand: undefined });
  expect(store.getState().hands).toEqual([NIJKERK]);
  close();
});
