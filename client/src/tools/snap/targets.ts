import type { Rect } from '@samenspel/shared/records';

/** A place to snap to along one axis, and how far what lies there reaches along the other. */
export interface Mark {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What a moving thing can snap to: marks in order, and the rectangles whose room between is compared. */
export interface Targets {
  readonly x: readonly Mark[];
  readonly y: readonly Mark[];
  readonly rects: readonly Rect[];
}

const byPlace = (a: Mark, b: Mark) => a.at - b.at;

/** Edges and middles of rectangles. @param alone those whose room to others says nothing, as the ladder's */
export function targetsOf(rects: readonly Rect[], alone: readonly Rect[] = []): Targets {
  const all = [...rects, ...alone];
  return {
    x: all
      .flatMap(({ x, y, width, height }) =>
        [x, x + width / 2, x + width].map((at) => ({ at, from: y, to: y + height })),
      )
      .toSorted(byPlace),
    y: all
      .flatMap(({ x, y, width, height }) =>
        [y, y + height / 2, y + height].map((at) => ({ at, from: x, to: x + width })),
      )
      .toSorted(byPlace),
    rects,
  };
}

/** Where in sorted marks the first lies that is not before a place. */
function firstFrom(marks: readonly Mark[], place: number): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.at ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How far it is from a place to the nearest mark; undefined when that is further than `reach`. */
export function nearestMark(
  marks: readonly Mark[],
  place: number,
  reach: number,
): number | undefined {
  const next = firstFrom(marks, place);
  const ways = [marks[next - 1], marks[next]].flatMap((mark) => (mark ? [mark.at - place] : []));
  return leastOf(ways, reach);
}

/** The shortest way, when it is no longer than `reach`. */
export function leastOf(ways: readonly (number | undefined)[], reach: number): number | undefined {
  let least: number | undefined;
  for (const way of ways) {
    if (way === undefined || Math.abs(way) > reach) continue;
    if (least === undefined || Math.abs(way) < Math.abs(least)) least = way;
  }
  return least;
}

/** Board units within which two places are one. */
const SAME = 0.05;

/** The marks at a place. */
export function marksAt(marks: readonly Mark[], place: number): Mark[] {
  const found: Mark[] = [];
  for (let i = firstFrom(marks, place - SAME); i < marks.length; i++) {
    const mark = marks[i];
    if (!mark || mark.at > place + SAME) break;
    found.push(mark);
  }
  return found;
}
