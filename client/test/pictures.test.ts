import type { ImageHash } from '@samenspel/shared/records';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Pictures } from '../src/canvas/pictures.ts';

const HASH: ImageHash = 'a'.repeat(64);
const other = (i: number): ImageHash => i.toString(16).padStart(64, '0');

/** A bitmap of the width asked for, of a photograph of four to three. */
function makeBitmap(natural: number) {
  return vi.fn((_: Blob, options?: { readonly resizeWidth?: number }) => {
    const width = options?.resizeWidth ?? natural;
    return Promise.resolve({ width, height: (width * 3) / 4, close: vi.fn() });
  });
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The images of a board whose server gives this answer; each is of 4,000 pixels wide. */
function openPictures(answer: Blob | 'missing' | 'unreachable' = new Blob(['x'])) {
  const made = makeBitmap(4000);
  vi.stubGlobal('createImageBitmap', made);
  const server = { answer, asked: 0 };
  const pictures = new Pictures({
    fetch: () => {
      server.asked += 1;
      return Promise.resolve(server.answer);
    },
    send: () => Promise.reject(new Error('nothing is sent')),
  });
  const drawn = (width: number, hash = HASH) => pictures.of(hash, width, 4000);
  const shown = async (width: number, hash = HASH) => {
    drawn(width, hash);
    await vi.advanceTimersByTimeAsync(0);
    const picture = drawn(width, hash);
    return picture.kind === 'there' ? picture.bitmap.width : picture.kind;
  };
  return { pictures, server, made, drawn, shown };
}

test('an image is made no larger than it is drawn, and fetched once', async () => {
  const { shown, server } = openPictures();
  expect(await shown(100)).toBe(128);
  expect(await shown(300)).toBe(512);
  expect(await shown(2500)).toBe(4000);
  expect(server.asked).toBe(1);
});

test('what is there is drawn until it is there sharper, and something small from something small', async () => {
  const { drawn, shown } = openPictures();
  expect(drawn(100)).toMatchObject({ kind: 'loading' });
  await shown(100);
  expect(drawn(2000)).toMatchObject({ kind: 'there', bitmap: { width: 128 } });
  await shown(2000);
  expect(drawn(110)).toMatchObject({ bitmap: { width: 128 } });
});

test('who draws is told when an image can be drawn', async () => {
  const { pictures, drawn } = openPictures();
  const told = vi.fn();
  const stop = pictures.subscribe(told);
  drawn(100);
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toHaveBeenCalledTimes(1);
  stop();
  drawn(2000);
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toHaveBeenCalledTimes(1);
});

test('an image the server does not have is missing, and asked for again when the line comes back', async () => {
  const { pictures, shown, server } = openPictures('missing');
  expect(await shown(100)).toBe('missing');
  expect(await shown(100)).toBe('missing');
  expect(server.asked).toBe(1);
  server.answer = new Blob(['x']);
  pictures.retry();
  expect(await shown(100)).toBe(128);
});

test('an image that does not come is asked for again after a while, not at every frame', async () => {
  const { shown, server } = openPictures('unreachable');
  for (let frame = 0; frame < 10; frame++) expect(await shown(100)).toBe('loading');
  expect(server.asked).toBe(1);
  server.answer = new Blob(['x']);
  await vi.advanceTimersByTimeAsync(5000);
  expect(await shown(100)).toBe(128);
});

test('bytes that are no image are missing, whatever the server says', async () => {
  const { shown, made } = openPictures();
  made.mockRejectedValueOnce(new Error('the source image could not be decoded'));
  expect(await shown(100)).toBe('missing');
});

test('of many large images those drawn longest ago make room; what is on the screen stays', async () => {
  const { shown, drawn } = openPictures();
  // Twelve million pixels each, of which three fit.
  for (const i of [1, 2, 3]) await shown(4000, other(i));
  await vi.advanceTimersByTimeAsync(3000);
  drawn(4000, other(1));
  await shown(4000, other(4));
  expect(drawn(4000, other(1)).kind).toBe('there');
  expect(drawn(4000, other(2)).kind).toBe('loading');
  expect(drawn(4000, other(4)).kind).toBe('there');
  const all = [5, 6, 7, 8];
  for (const i of all) await shown(4000, other(i));
  expect(all.map((i) => drawn(4000, other(i)).kind)).toEqual(all.map(() => 'there'));
});

test('what this device has just sent is there at once', () => {
  const { pictures, drawn, server } = openPictures();
  const bitmap = { width: 4000, height: 3000, close: () => undefined };
  pictures.keep(HASH, new Blob(['x']), bitmap);
  expect(drawn(4000)).toEqual({ kind: 'there', bitmap });
  expect(server.asked).toBe(0);
});
