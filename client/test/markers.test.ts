import { RoleShape } from '@samenspel/shared/records';
import { expect, test } from 'vitest';
import { MARKER_BOX, markerPath } from '../src/markers/index.ts';

/** Where the steps of a path lead to. */
function stepsOf(path: string): [x: number, y: number][] {
  return [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[ALz])/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
}

test('each role has an outline of its own, that fits its box and fills most of it', () => {
  const paths = RoleShape.options.map(markerPath);
  expect(new Set(paths).size).toBe(RoleShape.options.length);
  for (const path of paths) {
    const xs = stepsOf(path).map(([x]) => x);
    const ys = stepsOf(path).map(([, y]) => y);
    expect(Math.min(...xs, ...ys), path).toBeGreaterThanOrEqual(0);
    expect(Math.max(...xs, ...ys), path).toBeLessThanOrEqual(MARKER_BOX);
    expect(Math.max(...xs) - Math.min(...xs), path).toBeGreaterThan(MARKER_BOX * 0.7);
  }
});
