import { expect, test } from 'vitest';
import { frameOf, fromMap, onMap } from '../src/ui/minimap/mapFrame.ts';

const SIZE = { width: 200, height: 100 };

test('the small map shows all of it in the middle, and a point of it is that point of the board', () => {
  const rects = [
    { x: -500, y: 0, width: 100, height: 100 },
    { x: 1400, y: 700, width: 100, height: 100 },
  ];
  const frame = frameOf(rects, SIZE);
  for (const rect of rects) {
    const shown = onMap(frame, rect);
    expect(shown.x).toBeGreaterThanOrEqual(0);
    expect(shown.y).toBeGreaterThanOrEqual(0);
    expect(shown.x + shown.width).toBeLessThanOrEqual(SIZE.width);
    expect(shown.y + shown.height).toBeLessThanOrEqual(SIZE.height);
    const [x, y] = fromMap(frame, [shown.x, shown.y]);
    expect(x).toBeCloseTo(rect.x);
    expect(y).toBeCloseTo(rect.y);
  }
  const [x, y] = fromMap(frame, [100, 50]);
  expect(x).toBeCloseTo(500);
  expect(y).toBeCloseTo(400);
});

test('a board with nothing on it has a small map too', () => {
  expect(Number.isFinite(frameOf([], SIZE).scale)).toBe(true);
});
