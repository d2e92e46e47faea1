import { describe, expect, test } from 'vitest';
import { createPinch } from '../src/canvas/pinch.ts';
import { extendTrail } from '../src/canvas/strokeTrail.ts';
import {
  fitCamera,
  firstCamera,
  panBy,
  toBoard,
  toScreen,
  zoomAt,
  ZOOM,
} from '../src/state/camera.ts';

const viewport = { width: 1000, height: 800 };
const insets = { top: 100, right: 20, bottom: 100, left: 80 };

describe('the camera', () => {
  test('zooming keeps what is under the pointer there, and stops at its limits', () => {
    const camera = { x: 30, y: -20, zoom: 1 };
    const before = toBoard(camera, 300, 200);
    for (const zoom of [0.5, 3, 99, 0.001]) {
      const next = zoomAt(camera, zoom, 300, 200);
      const [x, y] = toBoard(next, 300, 200);
      expect(x).toBeCloseTo(before[0]);
      expect(y).toBeCloseTo(before[1]);
      expect(next.zoom).toBeGreaterThanOrEqual(ZOOM.least);
      expect(next.zoom).toBeLessThanOrEqual(ZOOM.most);
    }
  });

  test('panning moves the board as far as the pointer, at any zoom', () => {
    const camera = { x: 0, y: 0, zoom: 0.5 };
    expect(toScreen(panBy(camera, 40, -10), 0, 0)).toEqual([40, -10]);
  });

  test('fitting shows all of it between the bars', () => {
    const rect = { x: -500, y: 100, width: 3000, height: 700 };
    const camera = fitCamera(rect, viewport, insets);
    const [left, top] = toScreen(camera, rect.x, rect.y);
    const [right, bottom] = toScreen(camera, rect.x + rect.width, rect.y + rect.height);
    expect(left).toBeGreaterThanOrEqual(insets.left - 0.01);
    expect(top).toBeGreaterThanOrEqual(insets.top - 0.01);
    expect(right).toBeLessThanOrEqual(viewport.width - insets.right + 0.01);
    expect(bottom).toBeLessThanOrEqual(viewport.height - insets.bottom + 0.01);
  });

  test('the first view is everything where that costs the ladder little', () => {
    const ladder = { x: 0, y: 0, width: 1000, height: 700 };
    const near = { x: 0, y: 720, width: 300, height: 40 };
    const all = firstCamera(ladder, near, viewport, insets);
    expect(toScreen(all, 0, 760)[1]).toBeLessThanOrEqual(viewport.height - insets.bottom + 0.01);
  });

  test('else it is the ladder with what lies beside it, or the ladder alone', () => {
    const ladder = { x: 0, y: 0, width: 1000, height: 700 };
    const besideAndBelow = { x: 1020, y: 0, width: 60, height: 2000 };
    expect(firstCamera(ladder, besideAndBelow, viewport, insets)).toEqual(
      fitCamera({ ...ladder, width: 1080 }, viewport, insets),
    );
    const far = { x: 40_000, y: 0, width: 300, height: 100 };
    expect(firstCamera(ladder, far, viewport, insets)).toEqual(fitCamera(ladder, viewport, insets));
  });

  test('on a phone it is the corner of the ladder, at a size that can be read', () => {
    const ladder = { x: 0, y: 0, width: 1000, height: 700 };
    const phone = { width: 390, height: 844 };
    expect(firstCamera(ladder, undefined, phone, insets).zoom).toBe(0.5);
  });
});

test('two fingers move and zoom at once', () => {
  const pinch = createPinch([
    [100, 100],
    [200, 100],
  ]);
  const change = pinch([
    [110, 120],
    [310, 120],
  ]);
  expect(change).toEqual({ dx: 60, dy: 20, scale: 2, middle: [210, 120] });
});

describe("somebody else's line", () => {
  test('grows by what is new in the newest part', () => {
    const known = extendTrail([], [0, 0, 1, 1, 2, 2]);
    expect(extendTrail(known, [1, 1, 2, 2, 3, 3])).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
  });

  test('begins anew when it has nothing in common', () => {
    expect(extendTrail([0, 0, 1, 1], [50, 50, 60, 60])).toEqual([50, 50, 60, 60]);
  });
});
