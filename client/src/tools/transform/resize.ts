import { middleOf, type Point, type Rect, turnPoint } from '@samenspel/shared/records';
import type { Change } from './change.ts';
import { extent, LEAST, type Measure, type Part, place } from './measure.ts';

/** Which sides of a box a handle pulls at: -1 left or top, 1 right or bottom, 0 neither. */
export type Sides = readonly [-1 | 0 | 1, -1 | 0 | 1];

/** How a pull is meant, by what is held down meanwhile. */
export interface PullWay {
  /** Width and height keep their ratio. */
  readonly ratio: boolean;
  /** The middle stays where it is, instead of what lies opposite. */
  readonly centre: boolean;
}

/**
 * How much wider and higher a box becomes by a pull, as factors.
 * @param by how far the handle went along the box's own width and height
 * @param least the factors below which it may not come
 */
export function factorsOf(
  [width, height]: Point,
  sides: Sides,
  by: Point,
  { ratio, centre }: PullWay,
  least: Point,
): Point {
  const both = centre ? 2 : 1;
  const along = (length: number, axis: 0 | 1) =>
    length <= 0 ? 1 : (length + sides[axis] * by[axis] * both) / length;
  const [sx, sy] = [along(width, 0), along(height, 1)];
  if (!ratio) return [Math.max(least[0], sx), Math.max(least[1], sy)];
  const [a, b] = [sides[0] === 0 ? 0 : width, sides[1] === 0 ? 0 : height];
  const whole = a * a + b * b;
  // The point of the diagonal that is nearest to the pointer.
  const s = whole === 0 ? 1 : (sx * a * a + sy * b * b) / whole;
  const even = Math.max(least[0], least[1], s);
  return [even, even];
}

/** Pulls one item at a handle. @param by how far the pointer went, board units */
export function resizeOne(
  { item, box, resizes }: Part,
  sides: Sides,
  by: Point,
  held: PullWay,
  measure: Measure,
): Change {
  const angle = item.angle ?? 0;
  const way = { ...held, ratio: held.ratio || resizes === 'ratio' };
  const local = turnPoint(by, [0, 0], -angle);
  const before: Point = [box.width, box.height];
  const [sx, sy] = factorsOf(before, sides, local, way, [leastOf(box.width), leastOf(box.height)]);
  const pulled = (axis: 0 | 1) => sides[axis] !== 0 || way.ratio;
  const size: Point = extent([
    pulled(0) ? box.width * sx : item.size[0],
    pulled(1) && resizes !== 'width' ? box.height * sy : item.size[1],
  ]);
  const after = measure(item, size);
  const stays = stillPoint(sides, way);
  return { id: item.id, pos: placeFor(box, after, angle, stays), size };
}

/** The factor at which a length is as short as it may become; what is shorter stays so. */
const leastOf = (length: number) => (length <= 0 ? 1 : Math.min(1, LEAST / length));

/** Which point of a box does not move, as parts of its width and height from the middle. */
function stillPoint([h, v]: Sides, { ratio, centre }: PullWay): Point {
  if (centre) return [0, 0];
  // What grows with its text grows downwards.
  const beside = ratio ? 0 : -0.5;
  return [h === 0 ? beside : -h / 2, v === 0 ? beside : -v / 2];
}

/** The top left corner of a box of another size that keeps one point where it was. */
function placeFor(box: Rect, [width, height]: Point, angle: number, [u, v]: Point): Point {
  const middle = middleOf(box);
  const still = turnPoint([middle[0] + u * box.width, middle[1] + v * box.height], middle, angle);
  const [dx, dy] = turnPoint([u * width, v * height], [0, 0], angle);
  return place([still[0] - dx - width / 2, still[1] - dy - height / 2]);
}
