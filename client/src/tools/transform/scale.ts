import {
  type Connector,
  type ConnectorEnd,
  freeEnd,
  middleOf,
  type Point,
  type Rect,
  turned,
} from '@samenspel/shared/records';
import type { Change } from './change.ts';
import { extent, LEAST, type Measure, type Part, place } from './measure.ts';
import { factorsOf, type PullWay, type Sides } from './resize.ts';

/** Whether several can only be pulled evenly: what is turned would be askew, and a picture would be stretched. */
export function isEven(parts: readonly Part[]): boolean {
  return parts.some(({ item, resizes }) => resizes === 'ratio' || (item.angle ?? 0) % 180 !== 0);
}

/** Pulls several items at a handle of the box round them: they lie in it as before. @param by board units */
export function scaleSeveral(
  parts: readonly Part[],
  round: Rect,
  sides: Sides,
  by: Point,
  held: PullWay,
  measure: Measure,
): Change[] {
  const even = held.ratio || isEven(parts);
  const factors = factorsOf(
    [round.width, round.height],
    sides,
    by,
    { ...held, ratio: even },
    leastFactors(parts, round),
  );
  const still = stillOf(round, sides, even, held.centre);
  const map: Map = {
    point: ([x, y]) => [
      still[0] + (x - still[0]) * factors[0],
      still[1] + (y - still[1]) * factors[1],
    ],
    factors,
  };
  return parts.map((part) => scaled(part, map, measure));
}

interface Map {
  readonly point: (point: Point) => Point;
  readonly factors: Point;
}

function stillOf(round: Rect, [h, v]: Sides, even: boolean, centre: boolean): Point {
  const [x, y] = middleOf(round);
  if (centre) return [x, y];
  const beside = even ? 0 : -0.5;
  const u = h === 0 ? beside : -h / 2;
  const w = v === 0 ? beside : -v / 2;
  return [x + u * round.width, y + w * round.height];
}

/** The smallest of them may not come below the least. */
function leastFactors(parts: readonly Part[], round: Rect): Point {
  const boxes = parts.flatMap(({ box, item, resizes }) =>
    resizes === 'none' ? [] : [turned(box, item.angle ?? 0)],
  );
  const least = (lengths: readonly number[], whole: number) => {
    const shortest = Math.min(...lengths.filter((length) => length > 0), whole);
    return shortest <= 0 ? 1 : Math.min(1, LEAST / shortest);
  };
  return [
    least(
      boxes.map(({ width }) => width),
      round.width,
    ),
    least(
      boxes.map(({ height }) => height),
      round.height,
    ),
  ];
}

function scaled({ item, box, resizes }: Part, { point, factors }: Map, measure: Measure): Change {
  if (item.type === 'connector') return scaledConnector(item, point);
  const [sx, sy] = factors;
  const size: Point = extent([
    box.width * sx,
    resizes === 'width' ? item.size[1] : box.height * sy,
  ]);
  if (resizes === 'none') return { id: item.id, pos: place(point(item.pos)) };
  const [width, height] = measure(item, size);
  if ((item.angle ?? 0) === 0) return { id: item.id, pos: place(point([box.x, box.y])), size };
  const [x, y] = point(middleOf(box));
  return { id: item.id, pos: place([x - width / 2, y - height / 2]), size };
}

/** Its free ends go along; what sticks follows by itself. */
export function scaledConnector(item: Connector, map: (point: Point) => Point): Change {
  const pos = place(map(item.pos));
  const moved = (end: ConnectorEnd): ConnectorEnd =>
    'by' in end
      ? freeEnd(place(map([item.pos[0] + end.by[0], item.pos[1] + end.by[1]])), pos)
      : end;
  return { id: item.id, pos, from: moved(item.from), to: moved(item.to) };
}
