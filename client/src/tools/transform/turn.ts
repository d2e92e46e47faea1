import { middleOf, type Point, turnPoint } from '@samenspel/shared/records';
import type { Change } from './change.ts';
import { type Part, place } from './measure.ts';
import { scaledConnector } from './scale.ts';

/** Degrees of a step while shift is held, and of one press of a key. */
export const TURN_STEP = 15;

/** An angle between -180 (not included) and 180, in tenths of a degree. */
export function normal(angle: number): number {
  const whole = ((angle % 360) + 360) % 360;
  const half = whole > 180 ? whole - 360 : whole;
  return Math.round(half * 10) / 10 || 0;
}

/** Degrees by which the pointer went round a point; with steps, so that what is turned comes to a whole step. */
export function turnBetween(
  from: Point,
  to: Point,
  round: Point,
  before: number,
  steps: boolean,
): number {
  const degrees = ([x, y]: Point) => (Math.atan2(y - round[1], x - round[0]) * 180) / Math.PI;
  const by = degrees(to) - degrees(from);
  if (!steps) return by;
  return Math.round((before + by) / TURN_STEP) * TURN_STEP - before;
}

/** Turns items by so many degrees clockwise round a point; what does not turn only goes along. */
export function turnAll(parts: readonly Part[], round: Point, by: number): Change[] {
  return parts.map(({ item, box, turns }) => {
    if (item.type === 'connector') {
      return scaledConnector(item, (point) => turnPoint(point, round, by));
    }
    const [x, y] = turnPoint(middleOf(box), round, by);
    const pos = place([x - box.width / 2, y - box.height / 2]);
    if (!turns) return { id: item.id, pos };
    return { id: item.id, pos, angle: normal((item.angle ?? 0) + by) };
  });
}
