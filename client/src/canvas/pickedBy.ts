import {
  intersects,
  type Item,
  type ItemId,
  middleOf,
  type Point,
  type Rect,
  STYLE,
  turned,
  turnPoint,
} from '@samenspel/shared/records';
import type { ItemScene } from './itemScene.ts';
import { grown, type SceneItem } from './items/index.ts';

/** What a selection rectangle picks, from bottom to top, but for what is locked. @param wholly only what lies all in it */
export function pickedBy({ items }: ItemScene, rect: Rect, wholly: boolean): ItemId[] {
  return items
    .filter(
      (one) =>
        !one.item.locked &&
        intersects(grown(one.bounds, 0.5), rect) &&
        (liesIn(areaOf(one), rect) || (!wholly && touches(one, rect))),
    )
    .map(({ item }) => item.id);
}

/** What must lie in a rectangle for all of it to do so: the title of a frame stands over it. */
const areaOf = ({ item, layout, bounds }: SceneItem) =>
  item.type === 'frame' ? layout.box : bounds;

function liesIn(inner: Rect, outer: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function touches({ item, layout }: SceneItem, rect: Rect): boolean {
  const { box, angle, line, points } = layout;
  if (line) return crosses(line.pieces, rect);
  if (points) {
    const middle = middleOf(box);
    const drawn = points.map(([x, y]) => turnPoint([x + box.x, y + box.y], middle, angle));
    return crosses(drawn, rect);
  }
  if (item.type === 'frame') return false;
  const middle = turnPoint(middleOf(rect), middleOf(box), -angle);
  const local = turned(
    { ...rect, x: middle[0] - rect.width / 2, y: middle[1] - rect.height / 2 },
    angle,
  );
  return intersects(local, box) && !(isEmpty(item) && liesIn(local, box));
}

/** What one can see through is picked at its edge, as it is clicked. */
function isEmpty(item: Item): boolean {
  return item.type === 'shape' && (item.style.fill ?? STYLE.fill) === 'none' && item.text === '';
}

/** Whether a line of straight pieces comes in a rectangle. */
function crosses(points: readonly Point[], rect: Rect): boolean {
  return points.some((to, i) => isIn(points[i - 1] ?? to, to, rect));
}

/** Whether part of a straight piece lies in a rectangle: what is left of it after each side has cut. */
function isIn([ax, ay]: Point, [bx, by]: Point, { x, y, width, height }: Rect): boolean {
  let [from, to] = [0, 1];
  const cuts: readonly Point[] = [
    [ax - bx, ax - x],
    [bx - ax, x + width - ax],
    [ay - by, ay - y],
    [by - ay, y + height - ay],
  ];
  for (const [slope, room] of cuts) {
    if (slope === 0 && room < 0) return false;
    if (slope < 0) from = Math.max(from, room / slope);
    else if (slope > 0) to = Math.min(to, room / slope);
  }
  return from <= to;
}
