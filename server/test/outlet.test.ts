import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { KEEP_ALIVE } from '../src/boards/frames.ts';
import { Outlet } from '../src/boards/outlet.ts';
import { PATIENT } from './support.ts';

const MB = 1024 * 1024;
const STATE = new Uint8Array([0]);

/** A line on which nothing gets through until it is told to. */
function line() {
  const sent: Buffer[] = [];
  let finish: (() => void) | undefined;
  const socket = new Writable({
    highWaterMark: 1024,
    write(chunk: Buffer, _encoding, done) {
      sent.push(chunk);
      finish = done;
    },
  });
  const caughtUp: Uint8Array[] = [];
  const line = {
    isOpen: true,
    get unsentBytes() {
      return socket.writableLength;
    },
    write(frames: readonly Buffer[]) {
      for (const frame of frames) socket.write(frame);
    },
  };
  const outlet = new Outlet(line, {
    stateVector: () => STATE,
    caughtUp: (stateVector) => caughtUp.push(stateVector),
  });
  socket.on('drain', () => outlet.drained());
  return { outlet, sent, caughtUp, letThrough: () => finish?.() };
}

test('a quiet line hears something every fifteen seconds', () => {
  const { outlet, sent } = line();
  const now = performance.now();
  expect(outlet.beat(now + 14_000)).toBe(true);
  expect(sent).toEqual([]);
  outlet.beat(now + 15_500);
  expect(sent).toEqual([KEEP_ALIVE]);
});

test('a slow reader gets no more updates and no cursors until it has caught up', async () => {
  const { outlet, caughtUp, sent, letThrough } = line();
  outlet.queue(Buffer.alloc(2 * MB));
  outlet.flush();
  outlet.queueUpdate(Buffer.from('update'));
  outlet.queuePresence(Buffer.from('cursor'));
  outlet.flush();
  expect(caughtUp).toEqual([]);
  letThrough();
  await expect.poll(() => caughtUp, PATIENT).toEqual([STATE]);
  expect(sent).toHaveLength(1);
  outlet.queueUpdate(Buffer.from('update'));
  outlet.flush();
  expect(sent).toHaveLength(2);
});

test('a line on which nothing gets through is given up, a slow one is not', () => {
  const stuck = line();
  stuck.outlet.queue(Buffer.alloc(5 * MB));
  stuck.outlet.flush();
  const now = performance.now();
  expect(stuck.outlet.beat(now)).toBe(true);
  expect(stuck.outlet.beat(now)).toBe(false);
  const small = line();
  small.outlet.queue(Buffer.alloc(2 * MB));
  small.outlet.flush();
  expect([small.outlet.beat(now), small.outlet.beat(now)]).toEqual([true, true]);
});
