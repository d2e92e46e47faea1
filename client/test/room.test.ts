import type { BoardRoom } from '@samenspel/shared/protocol';
import type { Note } from '@samenspel/shared/records';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createBoardStore } from '../src/state/boardStore.ts';
import { openRoomWatch } from '../src/ui/room/roomWatch.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const NOBODY = 'A'.repeat(22);
const note = (id: string): Note => ({
  id,
  type: 'note',
  pos: [0, 0],
  size: [200, 116],
  order: 'a0',
  style: { colour: 'yellow' },
  by: NOBODY,
  text: '',
});

/** Somebody on a board for a hundred items and a thousand bytes, whose server says how full it is. */
function openBoard() {
  const board = createBoardStore({ id: 'b', capability: 'edit', me: NOBODY });
  const told: number[] = [];
  let asked = 0;
  let room: BoardRoom | undefined;
  const ask = () => {
    asked += 1;
    return Promise.resolve(room);
  };
  const close = openRoomWatch(board, ask, (percent) => told.push(percent));
  const settled = () => vi.advanceTimersByTimeAsync(0);
  return {
    told,
    close,
    asked: () => asked,
    says: (items: number, bytes = 0) => {
      const images = { used: 0, most: 1 };
      room = { items: { used: items, most: 100 }, bytes: { used: bytes, most: 1000 }, images };
    },
    has: (items: number) => {
      const ids = Array.from({ length: items }, (_, i) => `n${i}`);
      board.setState({ items: new Map(ids.map((id) => [id, note(id)])) });
      return settled();
    },
    line: (kind: 'online' | 'offline') => {
      board.setState({ connection: { kind } });
      return settled();
    },
  };
}

test('a board with room enough says nothing, and is asked on coming', async () => {
  const { says, line, told, asked } = openBoard();
  says(79, 799);
  expect(asked()).toBe(0);
  await line('online');
  expect([asked(), told]).toEqual([1, []]);
});

test('a board that is nearly full says so once, and again when it is clearly fuller', async () => {
  const { says, line, has, told } = openBoard();
  says(80);
  await line('online');
  says(84);
  await has(10);
  expect(told).toEqual([80]);
  says(85);
  await has(20);
  says(20, 950);
  await has(30);
  expect(told).toEqual([80, 85, 95]);
});

test('the server is asked as the board grows and now and then, not at every change', async () => {
  const { says, line, has, asked } = openBoard();
  says(10);
  await line('online');
  for (let items = 1; items <= 10; items++) await has(items);
  expect(asked()).toBe(6);
  await vi.advanceTimersByTimeAsync(5 * 60 * 1000);
  expect(asked()).toBe(7);
});

test('a server that does not answer is left alone until the line comes back', async () => {
  const { says, line, has, told, asked, close } = openBoard();
  await line('online');
  for (let items = 1; items <= 10; items++) await has(items);
  expect(asked()).toBe(1);
  await line('offline');
  says(90);
  await line('online');
  expect(told).toEqual([90]);
  close();
  await vi.advanceTimersByTimeAsync(60 * 60 * 1000);
  expect(asked()).toBe(2);
});
