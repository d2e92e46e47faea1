import { packPoints, type Point, type StrokePoint } from '@samenspel/shared/records';
import type { PenName } from '../state/viewStore.ts';
import { mayEdit } from './hand.ts';
import { addStroke } from './newItem.ts';
import type { PointerInput, Tool, ToolContext, ToolState } from './tool.ts';

/** Points closer than this (CSS pixels) add nothing to a line. */
const STEP = 1.2;
/** A stored line reaches 8191 units from its corner and 20,000 points: before that a next one goes on. */
const REACH_MOST = 8000;
const POINTS_MOST = 6000;
/** Points of the newest part that others see while one draws. */
const SHOWN = 70;

const round = (n: number) => Math.round(n * 10) / 10;

/** Keeps of `points` what lies far enough from the one before. */
function extend(line: StrokePoint[], points: readonly StrokePoint[], least: number): StrokePoint[] {
  const longer = [...line];
  for (const point of points) {
    const last = longer.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= least) longer.push(point);
  }
  return longer;
}

function boxOf(points: readonly StrokePoint[]): { pos: Point; size: Point } {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const left = xs.reduce((a, b) => Math.min(a, b));
  const top = ys.reduce((a, b) => Math.min(a, b));
  const width = xs.reduce((a, b) => Math.max(a, b)) - left;
  const height = ys.reduce((a, b) => Math.max(a, b)) - top;
  return { pos: [left, top], size: [width, height] };
}

function store(context: ToolContext, pen: PenName, line: readonly StrokePoint[]): void {
  const { pos, size } = boxOf(line);
  const [left, top] = pos;
  const points = packPoints(line.map(([x, y, pressure]) => [x - left, y - top, pressure]));
  addStroke(context, pen, { pos, size, points });
}

function isLong(line: readonly StrokePoint[]): boolean {
  if (line.length >= POINTS_MOST) return true;
  const [width, height] = boxOf(line).size;
  return Math.max(width, height) > REACH_MOST;
}

function showLine(
  { show, setView, view }: ToolContext,
  pen: PenName,
  line: readonly StrokePoint[],
): void {
  setView({ stroke: { pen, points: line } });
  const points = line.slice(-SHOWN).flatMap(([x, y]) => [round(x), round(y)]);
  const { colour, width } = view().styles[pen];
  show({ gesture: { kind: 'draw', colour, points, pen, ...(width && { width }) } });
}

function drawing(pen: PenName, start: PointerInput, idle: ToolState): ToolState {
  let line: StrokePoint[] = extend([], start.trail, 0);
  return {
    name: 'drawing',
    cursor: () => 'crosshair',
    enter: (context) => showLine(context, pen, line),
    leave({ setView, show }) {
      setView({ stroke: null });
      show({ gesture: undefined });
    },
    move(input, context) {
      const longer = extend(line, input.trail, STEP / context.view().camera.zoom);
      if (longer.length === line.length) return undefined;
      const last = line.at(-1);
      if (last && isLong(longer)) {
        store(context, pen, line);
        line = extend([last], input.trail, 0);
      } else line = longer;
      showLine(context, pen, line);
      return undefined;
    },
    up(_, context) {
      store(context, pen, line);
      return idle;
    },
    cancel: () => true,
  };
}

/** Board units that a line is long which is put down by keyboard. */
const BY_KEY = 160;

/** Draws lines by hand; stays chosen, since a drawing is seldom one line. */
export function penTool(name: PenName): Tool {
  const idle: ToolState = {
    name: 'idle',
    cursor: () => 'crosshair',
    down: (input, context) => (mayEdit(context) ? drawing(name, input, idle) : undefined),
  };
  return {
    name,
    idle,
    makeHere(context, x, y) {
      const half = BY_KEY / 2;
      store(context, name, [
        [x - half, y, 0.5],
        [x, y, 0.5],
        [x + half, y, 0.5],
      ]);
    },
  };
}
