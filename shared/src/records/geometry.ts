import * as v from 'valibot';

/** One axis in board units (CSS pixels at 100% zoom). Finite and bounded, so that no item can be lost at infinity. */
export const Coordinate = v.pipe(v.number(), v.finite(), v.minValue(-1e6), v.maxValue(1e6));

/** [x, y] in board units. One value per gesture: two keys that change in turn make a Yjs document grow. */
export const Point = v.tuple([Coordinate, Coordinate]);
export type Point = v.InferOutput<typeof Point>;

const Extent = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e5));

/** [width, height] in board units. */
export const Size = v.tuple([Extent, Extent]);
export type Size = v.InferOutput<typeof Size>;

/** Degrees clockwise. */
export const Angle = v.pipe(v.number(), v.minValue(-360), v.maxValue(360));

/** Board units, y downwards. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether a point lies in it; the right and bottom edges do not belong to it. */
export function contains(rect: Rect, x: number, y: number): boolean {
  return x >= rect.x && y >= rect.y && x < rect.x + rect.width && y < rect.y + rect.height;
}

/** Whether two rectangles share more than an edge. */
export function intersects(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Smallest rectangle round all of them; undefined for none. */
export function union(rects: Iterable<Rect>): Rect | undefined {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const rect of rects) {
    left = Math.min(left, rect.x);
    top = Math.min(top, rect.y);
    right = Math.max(right, rect.x + rect.width);
    bottom = Math.max(bottom, rect.y + rect.height);
  }
  if (left === Number.POSITIVE_INFINITY) return undefined;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The smallest upright rectangle round a box turned by so many degrees. */
export function turned({ x, y, width, height }: Rect, angle: number): Rect {
  if (angle % 180 === 0) return { x, y, width, height };
  const radians = (angle * Math.PI) / 180;
  const cos = Math.abs(Math.cos(radians));
  const sin = Math.abs(Math.sin(radians));
  const wide = width * cos + height * sin;
  const high = width * sin + height * cos;
  return { x: x + (width - wide) / 2, y: y + (height - high) / 2, width: wide, height: high };
}

/** A point turned by so many degrees clockwise round another. */
export function turnPoint([x, y]: Point, [cx, cy]: Point, angle: number): Point {
  if (angle === 0) return [x, y];
  const radians = (angle * Math.PI) / 180;
  const cos = Math.cos(radians);
  const sin = Math.sin(radians);
  return [cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos];
}

/** The point in the middle of a rectangle. */
export function middleOf({ x, y, width, height }: Rect): Point {
  return [x + width / 2, y + height / 2];
}
