import type { Point, Rect } from '@samenspel/shared/records';
import type { Guide } from '../../state/guide.ts';
import { GRID } from '../../state/snapMemory.ts';
import { evenPlaces } from './gaps.ts';
import { leastOf, marksAt, nearestMark, type Targets } from './targets.ts';

type Axis = 'x' | 'y';
const AXES: readonly Axis[] = ['x', 'y'];

/** How far something is to go to lie in line, and the lines that show why. */
export interface Snap {
  readonly by: Point;
  readonly guides: readonly Guide[];
}

const placesIn = ({ x, y, width, height }: Rect, axis: Axis): readonly number[] =>
  axis === 'x' ? [x, x + width / 2, x + width] : [y, y + height / 2, y + height];

/** Snaps a rectangle that is being moved: its edges and middle, and the room beside it. @param reach board units */
export function snapRect(rect: Rect, targets: Targets, reach: number): Snap {
  const evenBy = (axis: Axis) => evenPlaces(rect, targets.rects, axis);
  const even = { x: evenBy('x'), y: evenBy('y') };
  const ways = AXES.map((axis) =>
    leastOf(
      [
        ...placesIn(rect, axis).map((place) => nearestMark(targets[axis], place, reach)),
        ...even[axis].map(({ way }) => way),
      ],
      reach,
    ),
  );
  const [dx, dy] = ways;
  const moved = { ...rect, x: rect.x + (dx ?? 0), y: rect.y + (dy ?? 0) };
  const guides = AXES.flatMap((axis, i): Guide[] => {
    const way = ways[i];
    if (way === undefined) return [];
    const gaps = even[axis].filter((place) => Math.abs(place.way - way) < SAME);
    return [
      ...linesAt(moved, targets, axis, placesIn(moved, axis)),
      ...gaps.map(({ guide }) => guide),
    ];
  });
  return { by: [dx ?? 0, dy ?? 0], guides };
}

/** Board units within which two ways are one. */
const SAME = 0.05;

/** Snaps the edges of a rectangle that are being pulled. @param edges where they are; undefined: that one stays */
export function snapEdges(
  rect: Rect,
  edges: { readonly x: number | undefined; readonly y: number | undefined },
  targets: Targets,
  reach: number,
): Snap {
  const wayOf = (axis: Axis) => {
    const place = edges[axis];
    return place === undefined ? undefined : nearestMark(targets[axis], place, reach);
  };
  const ways = { x: wayOf('x'), y: wayOf('y') };
  const guides = AXES.flatMap((axis) => {
    const [place, way] = [edges[axis], ways[axis]];
    if (place === undefined || way === undefined) return [];
    return linesAt(rect, targets, axis, [place + way]);
  });
  return { by: [ways.x ?? 0, ways.y ?? 0], guides };
}

/** A line through each of these places where something lies, as far as that and the rectangle reach. */
function linesAt(rect: Rect, targets: Targets, axis: Axis, places: readonly number[]): Guide[] {
  const [start, end] =
    axis === 'x' ? [rect.y, rect.y + rect.height] : [rect.x, rect.x + rect.width];
  return places.flatMap((at) => {
    const marks = marksAt(targets[axis], at);
    if (marks.length === 0) return [];
    const from = Math.min(start, ...marks.map((mark) => mark.from));
    const to = Math.max(end, ...marks.map((mark) => mark.to));
    return [{ kind: 'line', axis, at, from, to }];
  });
}

/** How far it is from a place to the nearest line of the grid. */
export const toGrid = (place: number): number => Math.round(place / GRID) * GRID - place;
