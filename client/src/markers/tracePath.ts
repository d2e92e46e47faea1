import type { RoleShape } from '@samenspel/shared/records';
import { type Corner, outlineOf } from './outlines.ts';

/**
 * Begins a path with a role's outline round (x, y). The caller fills or strokes it.
 * @param half half the marker's size
 * @param outset moves the whole edge outward, or inward when negative; same unit
 */
export function tracePath(
  context: CanvasRenderingContext2D,
  shape: RoleShape,
  x: number,
  y: number,
  half: number,
  outset = 0,
): void {
  const { corners, radius } = outlineOf(shape, outset / half);
  context.beginPath();
  if (!corners) {
    context.arc(x, y, radius * half, 0, 2 * Math.PI);
    return;
  }
  const points = corners.map(([cx, cy]): Corner => [x + cx * half, y + cy * half]);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return;
  context.moveTo((first[0] + last[0]) / 2, (first[1] + last[1]) / 2);
  points.forEach(([px, py], i) => {
    const next = points[(i + 1) % points.length] ?? first;
    context.arcTo(px, py, (px + next[0]) / 2, (py + next[1]) / 2, radius * half);
  });
  context.closePath();
}
