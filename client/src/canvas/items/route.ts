import {
  type Connector,
  type ConnectorEnd,
  type Form,
  type Point,
  type Rect,
  stuckTo,
} from '@samenspel/shared/records';
import { type ItemLayout, type Line, middleOf, turnPoint, type Where } from './layout.ts';

/** Board units between a connector's end and the edge of what it sticks to. */
const GAP = 4;
/** A curve bends no less than this beyond the edges it leaves. */
const BEND = 36;
/** Pieces a curve is measured by. */
const PIECES = 24;

/** What a connector's end hangs on: where it aims, and the outline it stops at. */
interface Anchor {
  readonly aim: Point;
  readonly box: Rect;
  readonly angle: number;
  readonly form: Form;
  readonly isFree: boolean;
}

/** How a connector runs; undefined when what it sticks to is not there. */
export function routeOf(connector: Connector, where: Where): Line | undefined {
  const from = anchorOf(connector.from, connector.pos, where);
  const to = anchorOf(connector.to, connector.pos, where);
  if (!from || !to) return undefined;
  switch (connector.route) {
    case 'straight': {
      const points = [edgeTowards(from, to.aim), edgeTowards(to, from.aim)];
      return { points, curved: false, pieces: points };
    }
    case 'elbow': {
      const points = elbow(from, to);
      return { points, curved: false, pieces: points };
    }
    case 'curved':
      return curve(from, to);
  }
}

function anchorOf(end: ConnectorEnd, pos: Point, where: Where): Anchor | undefined {
  const id = stuckTo(end);
  if (id !== undefined) {
    const layout = where(id);
    return layout && anchorIn(layout, 'at' in end ? end.at : undefined);
  }
  const [dx, dy] = 'by' in end ? end.by : [0, 0];
  const [x, y] = [pos[0] + dx, pos[1] + dy];
  const box = { x, y, width: 0, height: 0 };
  return { aim: [x, y], box, angle: 0, form: 'rectangle', isFree: true };
}

function anchorIn({ box, angle, form = 'rectangle' }: ItemLayout, at: Point = [0.5, 0.5]): Anchor {
  const aim: Point = [box.x + at[0] * box.width, box.y + at[1] * box.height];
  return { aim: turnPoint(aim, middleOf(box), angle), box, angle, form, isFree: false };
}

/** Where the line from an anchor's aim to a point leaves its outline, a little outside; the aim itself when it never does. */
function edgeTowards({ aim, box, angle, form, isFree }: Anchor, target: Point): Point {
  if (isFree) return aim;
  const middle = middleOf(box);
  const from = turnPoint(aim, middle, -angle);
  const to = turnPoint(target, middle, -angle);
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (length === 0) return aim;
  const part = leaves(form, box, from, to) + GAP / length;
  if (part >= 1) return aim;
  const edge: Point = [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
  return turnPoint(edge, middle, angle);
}

/** Which part of the way from a point inside lies within an outline: 0 to 1, found by halving. */
function leaves(form: Form, box: Rect, from: Point, to: Point): number {
  const [cx, cy] = middleOf(box);
  const rx = Math.max(1e-6, box.width / 2);
  const ry = Math.max(1e-6, box.height / 2);
  const isIn = (part: number) => {
    const dx = Math.abs(from[0] + (to[0] - from[0]) * part - cx) / rx;
    const dy = Math.abs(from[1] + (to[1] - from[1]) * part - cy) / ry;
    if (form === 'rectangle') return dx <= 1 && dy <= 1;
    return form === 'ellipse' ? dx * dx + dy * dy <= 1 : dx + dy <= 1;
  };
  if (isIn(1)) return 1;
  let [inside, outside] = [0, 1];
  for (let i = 0; i < 22; i++) {
    const part = (inside + outside) / 2;
    if (isIn(part)) inside = part;
    else outside = part;
  }
  return inside;
}

/** Leaves sideways when what it joins lies more beside than above each other. */
function isSideways(from: Anchor, to: Anchor): boolean {
  const beside = apart(from.box.x, from.box.width, to.box.x, to.box.width);
  const above = apart(from.box.y, from.box.height, to.box.y, to.box.height);
  return beside >= above;
}

/** How much lies between two spans; less than 0 when they overlap. */
function apart(a: number, aLength: number, b: number, bLength: number): number {
  return Math.max(b - a - aLength, a - b - bLength);
}

/** The point where a line leaves an outline straight sideways or straight up or down. */
function exit(anchor: Anchor, sideways: boolean, towards: Point): Point {
  const [x, y] = anchor.aim;
  const far = 1e5;
  const target: Point = sideways
    ? [x + Math.sign(towards[0] - x || 1) * far, y]
    : [x, y + Math.sign(towards[1] - y || 1) * far];
  return edgeTowards(anchor, target);
}

function elbow(from: Anchor, to: Anchor): Point[] {
  const sideways = isSideways(from, to);
  const a = exit(from, sideways, to.aim);
  const b = exit(to, sideways, from.aim);
  if (sideways) {
    if (Math.abs(a[1] - b[1]) < 1) return [a, [b[0], a[1]]];
    const middle = (a[0] + b[0]) / 2;
    return [a, [middle, a[1]], [middle, b[1]], b];
  }
  if (Math.abs(a[0] - b[0]) < 1) return [a, [a[0], b[1]]];
  const middle = (a[1] + b[1]) / 2;
  return [a, [a[0], middle], [b[0], middle], b];
}

function curve(from: Anchor, to: Anchor): Line {
  const sideways = isSideways(from, to);
  const a = exit(from, sideways, to.aim);
  const b = exit(to, sideways, from.aim);
  const axis = sideways ? 0 : 1;
  const span = b[axis] - a[axis];
  const bend = Math.max(BEND, Math.abs(span) / 2) * Math.sign(span || 1);
  const [dx, dy] = sideways ? [bend, 0] : [0, bend];
  const c: Point = [a[0] + dx, a[1] + dy];
  const d: Point = [b[0] - dx, b[1] - dy];
  const pieces = Array.from({ length: PIECES + 1 }, (_, i) => onCurve([a, c, d, b], i / PIECES));
  return { points: [a, c, d, b], curved: true, pieces };
}

function onCurve([a, b, c, d]: readonly [Point, Point, Point, Point], t: number): Point {
  const u = 1 - t;
  const at = (axis: 0 | 1) =>
    u ** 3 * a[axis] + 3 * u * u * t * b[axis] + 3 * u * t * t * c[axis] + t ** 3 * d[axis];
  return [at(0), at(1)];
}

/** The point halfway along a line. */
export function halfway(pieces: readonly Point[]): Point {
  const lengths = pieces.slice(1).map(([x, y], i) => {
    const [px, py] = pieces[i] ?? [x, y];
    return Math.hypot(x - px, y - py);
  });
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [i, length] of lengths.entries()) {
    const [from, to] = [pieces[i], pieces[i + 1]];
    if (from && to && left <= length) {
      const part = length === 0 ? 0 : left / length;
      return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
    }
    left -= length;
  }
  return pieces[0] ?? [0, 0];
}
