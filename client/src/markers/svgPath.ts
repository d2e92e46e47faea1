import type { RoleShape } from '@samenspel/shared/records';
import { type Corner, outlineOf } from './outlines.ts';

/** Edge of the square box that `markerPath` draws in; a tip may come close to its edge. */
export const MARKER_BOX = 40;

const MIDDLE = MARKER_BOX / 2;

/** Half a marker's size in the box. */
export const MARKER_HALF = 17.2;

/** A role's outline as the data of an SVG path, in a box of 40 by 40. */
export function markerPath(shape: RoleShape): string {
  const { corners, radius } = outlineOf(shape);
  const r = number(radius * MARKER_HALF);
  if (!corners) {
    const [left, right] = [MIDDLE - radius * MARKER_HALF, MIDDLE + radius * MARKER_HALF];
    const arc = (to: number) => `A${r} ${r} 0 1 1 ${number(to)} ${MIDDLE}`;
    return `M${number(left)} ${MIDDLE}${arc(right)}${arc(left)}z`;
  }
  const steps = corners.map((corner, i) => {
    const before = corners.at(i - 1) ?? corner;
    const after = corners[(i + 1) % corners.length] ?? corner;
    const [from, to] = roundedCorner(before, corner, after, radius);
    return `${i === 0 ? 'M' : 'L'}${place(from)}A${r} ${r} 0 0 1 ${place(to)}`;
  });
  return `${steps.join('')}z`;
}

/** Where the rounding of a corner begins and ends. */
function roundedCorner(
  before: Corner,
  corner: Corner,
  after: Corner,
  radius: number,
): [from: Corner, to: Corner] {
  const back = direction(corner, before);
  const on = direction(corner, after);
  const cosine = back[0] * on[0] + back[1] * on[1];
  const length = radius * Math.sqrt((1 + cosine) / (1 - cosine));
  const along = ([x, y]: Corner): Corner => [corner[0] + x * length, corner[1] + y * length];
  return [along(back), along(on)];
}

function direction(from: Corner, to: Corner): Corner {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  return [dx / length, dy / length];
}

function place([x, y]: Corner): string {
  return `${number(MIDDLE + x * MARKER_HALF)} ${number(MIDDLE + y * MARKER_HALF)}`;
}

const number = (value: number) => String(Math.round(value * 100) / 100);
