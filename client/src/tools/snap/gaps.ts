import type { Rect } from '@samenspel/shared/records';
import type { GuideGaps } from '../../state/guide.ts';

type Axis = 'x' | 'y';
type Span = readonly [number, number];

const along = (rect: Rect, axis: Axis): Span =>
  axis === 'x' ? [rect.x, rect.x + rect.width] : [rect.y, rect.y + rect.height];
const across = (rect: Rect, axis: Axis): Span => along(rect, axis === 'x' ? 'y' : 'x');

/** A place at which the room beside a thing equals other room, with both. */
export interface EvenPlace {
  /** How far it is to there. */
  readonly way: number;
  readonly guide: GuideGaps;
}

/** Places near a rectangle where it stands as far from its neighbour as these from theirs, or in their middle. */
export function evenPlaces(rect: Rect, others: readonly Rect[], axis: Axis): EvenPlace[] {
  const [start, end] = along(rect, axis);
  const beside = others
    .filter((other) => overlap(across(rect, axis), across(other, axis)))
    .map((other) => ({ rect: other, span: along(other, axis) }));
  const middle = (start + end) / 2;
  const before = beside
    .filter(({ span }) => (span[0] + span[1]) / 2 < middle)
    .toSorted((a, b) => b.span[1] - a.span[1]);
  const behind = beside
    .filter(({ span }) => (span[0] + span[1]) / 2 >= middle)
    .toSorted((a, b) => a.span[0] - b.span[0]);
  const [left, right] = [before[0]?.span, behind[0]?.span];
  const further = {
    left: left && before.find(({ span }) => span[1] <= left[0])?.span,
    right: right && behind.find(({ span }) => span[0] >= right[1])?.span,
  };
  const length = end - start;
  const at = (span: Span) => (span[0] + span[1]) / 2;
  const place = (from: number, gaps: readonly Span[]): EvenPlace => ({
    way: from - start,
    guide: { kind: 'gaps', axis, gaps, at: at(across(rect, axis)) },
  });
  const places: EvenPlace[] = [];
  if (left && right && right[0] - left[1] > length) {
    const from = (left[1] + right[0] - length) / 2;
    places.push(
      place(from, [
        [left[1], from],
        [from + length, right[0]],
      ]),
    );
  }
  if (left && further.left && left[0] > further.left[1]) {
    const from = left[1] + left[0] - further.left[1];
    places.push(
      place(from, [
        [further.left[1], left[0]],
        [left[1], from],
      ]),
    );
  }
  if (right && further.right && further.right[0] > right[1]) {
    const to = right[0] - (further.right[0] - right[1]);
    places.push(
      place(to - length, [
        [to, right[0]],
        [right[1], further.right[0]],
      ]),
    );
  }
  return places;
}

function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
