import { type Command, connect, transformItems } from '@samenspel/shared/commands';
import { middleOf, type Point } from '@samenspel/shared/records';
import { isDrag } from '../runner.ts';
import { snapping } from '../snap/later.ts';
import type { Cursor, PointerInput, ToolContext, ToolState } from '../tool.ts';
import type { Change } from './change.ts';
import { freeAt, pullEnd } from './ends.ts';
import { type Handle, handleAt, type Held, heldOf, spotOf } from './handles.ts';
import type { Measure } from './measure.ts';
import { resizeOne, type Sides } from './resize.ts';
import { isEven, scaleSeveral } from './scale.ts';
import { turnAll, turnBetween } from './turn.ts';

/** Changes that others see while one pulls: more do not fit in what one may show. */
const SHOWN = 12;

/** What a press on a handle leads to; undefined when none is there. @param idle where to return */
export function pressingHandle(
  start: PointerInput,
  context: ToolContext,
  idle: ToolState,
): ToolState | undefined {
  const held = heldOf(context);
  const handle = held && handleAt(held, start, context.view().camera.zoom);
  if (!held || !handle) return undefined;
  return {
    name: 'pressingHandle',
    cursor: () => cursorOf(held, handle, true),
    move: (input) =>
      isDrag(start, input) ? pulling(held, handle, start, input, context, idle) : undefined,
    up: () => idle,
    cancel: () => true,
  };
}

/** How a pointer looks over a handle; undefined beside them. */
export function cursorAt(input: PointerInput, context: ToolContext): Cursor | undefined {
  const held = heldOf(context);
  const handle = held && handleAt(held, input, context.view().camera.zoom);
  return held && handle && cursorOf(held, handle, false);
}

/** Pulls at a handle: for others a ghost, until the release makes it one change. */
function pulling(
  held: Held,
  handle: Handle,
  start: PointerInput,
  first: PointerInput,
  context: ToolContext,
  idle: ToolState,
): ToolState {
  const ids = held.parts.map(({ item }) => item.id);
  const plan = planner(held, handle, start, context);
  const follow = (input: PointerInput) => {
    const to = plan(input);
    context.setView({ gesture: { kind: 'transform', ids, to } });
    context.show({ gesture: { kind: 'transform', to: to.slice(0, SHOWN) } });
    return to;
  };
  return {
    name: 'pullingHandle',
    cursor: () => cursorOf(held, handle, true),
    enter: () => void follow(first),
    leave() {
      context.setView({ gesture: null, aimed: [], guides: [] });
      context.show({ gesture: undefined });
    },
    move(input) {
      follow(input);
      return undefined;
    },
    up(input) {
      const commands = commandsFor(follow(input));
      if (commands.length > 0) context.dispatch(...commands);
      return idle;
    },
    cancel: () => true,
  };
}

type Plan = (input: PointerInput) => Change[];

function planner(held: Held, handle: Handle, start: PointerInput, context: ToolContext): Plan {
  switch (handle.kind) {
    case 'size':
      return sizePlan(held, handle, start, context);
    case 'turn':
      return turnPlan(held, start);
    case 'end':
      return endPlan(held, handle.end, start, context);
  }
}

/** How large items are drawn, by the painters of this screen. */
export function measureIn({ placed }: ToolContext): Measure {
  return (item, size) => {
    const box = placed({ ...item, size })?.box;
    return box ? [box.width, box.height] : size;
  };
}

function sizePlan(
  held: Held,
  { sides }: Extract<Handle, { kind: 'size' }>,
  start: PointerInput,
  context: ToolContext,
): Plan {
  const { parts, box } = held;
  const [only] = parts;
  const measure = measureIn(context);
  const inLine = edgesInLine(held, sides, context);
  return (input) => {
    const by = inLine([input.x - start.x, input.y - start.y], input);
    const way = { ratio: input.shift, centre: input.alt };
    if (parts.length === 1 && only) return [resizeOne(only, sides, by, way, measure)];
    return scaleSeveral(parts, box, sides, by, way, measure);
  };
}

/** Lets pulled edges come in line with what lies in view; not those of what is turned, or keeps its ratio. */
function edgesInLine(held: Held, [h, v]: Sides, context: ToolContext) {
  const { snap, grid } = context.view();
  const { box, parts } = held;
  const isUpright = held.angle === 0 && !isEven(parts);
  const ids = new Set(parts.map(({ item }) => item.id));
  const lines =
    isUpright && (snap || grid) ? snapping.now()?.openSnapping(context, ids, box) : undefined;
  return ([dx, dy]: Point, input: PointerInput): Point => {
    if (!lines || input.mod || input.shift) {
      context.setView({ guides: [] });
      return [dx, dy];
    }
    const found = lines.pull(box, {
      x: h === 0 ? undefined : box.x + (h > 0 ? box.width : 0) + dx,
      y: v === 0 ? undefined : box.y + (v > 0 ? box.height : 0) + dy,
    });
    context.setView({ guides: found.guides });
    return [dx + found.by[0], dy + found.by[1]];
  };
}

function turnPlan({ parts, box }: Held, start: PointerInput): Plan {
  const round = middleOf(box);
  const [only] = parts;
  const before = parts.length === 1 ? (only?.item.angle ?? 0) : 0;
  return (input) =>
    turnAll(
      parts,
      round,
      turnBetween([start.x, start.y], [input.x, input.y], round, before, input.shift),
    );
}

function endPlan(
  held: Held,
  end: 'from' | 'to',
  start: PointerInput,
  { stick, setView, view }: ToolContext,
): Plan {
  const [part] = held.parts;
  const item = part?.item;
  if (item?.type !== 'connector') return () => [];
  const spot = spotOf(held, { kind: 'end', end }, view().camera.zoom);
  return (input) => {
    const point: Point = [spot[0] + input.x - start.x, spot[1] + input.y - start.y];
    const stuck = stick(input.x, input.y);
    setView({ aimed: stuck ? [stuck.item] : [] });
    return [pullEnd(item, end, stuck ?? freeAt(item, point))];
  };
}

/** One change for all that lies otherwise, and one for each end of a connector. */
export function commandsFor(changes: readonly Change[]): Command[] {
  const to = changes.flatMap(({ id, pos, size, angle, from, to: end }) =>
    from || end ? [] : [{ id, pos, ...(size && { size }), ...(angle !== undefined && { angle }) }],
  );
  const moved = changes.flatMap(({ id, pos, from, to: end }) => (from && end ? [{ id, pos }] : []));
  const ends = changes.flatMap(({ id, from, to: end }) => [
    ...(from ? [connect({ id, end: 'from', to: from })] : []),
    ...(end ? [connect({ id, end: 'to', to: end })] : []),
  ]);
  const all = [...to, ...moved];
  return [...(all.length > 0 ? [transformItems({ to: all })] : []), ...ends];
}

const RESIZE = ['ew-resize', 'nwse-resize', 'ns-resize', 'nesw-resize'] as const;

function cursorOf({ angle }: Held, handle: Handle, pulled: boolean): Cursor {
  if (handle.kind !== 'size') return pulled ? 'grabbing' : 'grab';
  const [h, v] = handle.sides;
  const points = (Math.atan2(v, h) * 180) / Math.PI + angle;
  return RESIZE[((Math.round(points / 45) % 4) + 4) % 4] ?? 'nwse-resize';
}
