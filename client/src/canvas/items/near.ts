/** How far a point lies from a line of straight pieces, in the units of both; Infinity from no line. */
export function distanceToLine(
  points: readonly (readonly [number, number, ...number[]])[],
  x: number,
  y: number,
): number {
  let nearest = Number.POSITIVE_INFINITY;
  let [from] = points;
  for (const to of points) {
    if (from) nearest = Math.min(nearest, distanceToSegment(x, y, from, to));
    from = to;
  }
  return nearest;
}

function distanceToSegment(
  x: number,
  y: number,
  [ax, ay]: readonly [number, number, ...number[]],
  [bx, by]: readonly [number, number, ...number[]],
): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
  const part = Math.max(0, Math.min(1, along));
  return Math.hypot(x - ax - part * (bx - ax), y - ay - part * (by - ay));
}
