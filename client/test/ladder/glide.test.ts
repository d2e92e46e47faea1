import type { Marker } from '@samenspel/shared/records';
import { expect, test } from 'vitest';
import { createGlide, ladderScene } from '../../src/canvas/ladder/index.ts';
import { ANNA, board, FATMA, JOOST, marker, markers } from '../panels/room.ts';

const scene = (...placed: readonly Marker[]) => ladderScene(board({ markers: markers(...placed) }));

/** Anna's own marker during the count, and all three after it. */
const counted = () => scene(marker(ANNA));
const revealed = () =>
  scene(marker(ANNA), marker(FATMA, { level: 'know' }), marker(JOOST, { about: 'GM0267' }));

const keyOf = (all: ReturnType<typeof scene>, who: string) =>
  all.markers.find(({ key }) => key.startsWith(who))?.key ?? '';

test('at the end of the count all fall into place within a second, one by one, own last', () => {
  const glide = createGlide(() => false);
  glide.frame(counted(), 0, true);
  const after = revealed();
  const start = glide.frame(after, 5000, false);
  expect(start.moving).toBe(true);
  const seen = (now: number, who: string) =>
    glide.frame(after, now).opacity.get(keyOf(after, who)) ?? 1;
  expect([ANNA, FATMA, JOOST].map((who) => seen(5000, who))).toEqual([0, 0, 0]);
  for (const { key, y } of after.markers) expect(start.spots.get(key)?.y).toBeLessThan(y);
  // Others are there before one's own begins.
  expect(seen(5600, ANNA)).toBe(0);
  expect(seen(5600, FATMA)).toBeGreaterThan(0);
  expect(seen(5600, JOOST)).toBeGreaterThan(0);
  const end = glide.frame(after, 6000);
  expect(end.moving).toBe(false);
  expect(end.opacity.size).toBe(0);
  for (const { key, x, y } of after.markers) expect(end.spots.get(key)).toEqual({ x, y });
});

test('with sixty markers it takes no longer', () => {
  const glide = createGlide(() => false);
  const people = Array.from({ length: 60 }, (_, i) => String(i).padStart(22, 'p'));
  const participants = new Map(
    people.map((id) => [id, { id, name: id, municipality: 'GM0228', role: 'council' }]),
  );
  const all = ladderScene(
    board({ participants, markers: markers(...people.map((p) => marker(p))) }),
  );
  glide.frame(counted(), 0, true);
  glide.frame(all, 100);
  expect(glide.frame(all, 1100).moving).toBe(false);
});

test('markers that appear at another time are there at once, and those of one during the count too', () => {
  const glide = createGlide(() => false);
  glide.frame(scene(), 0);
  const placed = revealed();
  expect(glide.frame(placed, 100)).toMatchObject({ moving: false });
  expect(glide.frame(placed, 100).opacity.size).toBe(0);
  const still = glide.frame(placed, 200, true);
  expect(still).toMatchObject({ moving: false });
  expect(still.opacity.size).toBe(0);
});

test('with stillness asked for nothing falls', () => {
  const glide = createGlide(() => true);
  glide.frame(counted(), 0, true);
  const after = revealed();
  const { spots, opacity, moving } = glide.frame(after, 5000);
  expect(moving).toBe(false);
  expect(opacity.size).toBe(0);
  for (const { key, x, y } of after.markers) expect(spots.get(key)).toEqual({ x, y });
});
