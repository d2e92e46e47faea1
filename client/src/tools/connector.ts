import {
  type Connector,
  type ConnectorEnd,
  freeEnd,
  type ItemId,
  type Point,
  stuckTo,
} from '@samenspel/shared/records';
import { mayEdit } from './hand.ts';
import { addDrawn, common } from './newItem.ts';
import { isDrag } from './runner.ts';
import type { PointerInput, Tool, ToolContext, ToolState } from './tool.ts';

/** A connector between two ends, running and looking as the one before it. @param pos what its free ends hang on */
function between(
  context: ToolContext,
  pos: Point,
  from: ConnectorEnd,
  to: ConnectorEnd,
): Connector {
  const { connector: style, route, heads } = context.view().styles;
  const ends = { from, to, route, heads: [...heads] satisfies Connector['heads'] };
  return { ...common(context), ...ends, type: 'connector', pos, size: [0, 0], style, text: '' };
}

/** Lights what the ends would stick to. */
function aim({ view, setView }: ToolContext, ...ends: readonly (ConnectorEnd | undefined)[]): void {
  const ids = new Set(ends.flatMap((end) => (end && stuckTo(end)) ?? []));
  const { aimed } = view();
  if (aimed.length === ids.size && aimed.every((id) => ids.has(id))) return;
  setView({ aimed: [...ids] });
}

const roundPoint = ({ x, y }: PointerInput): Point => [Math.round(x), Math.round(y)];

function pulling(start: PointerInput, first: PointerInput, context: ToolContext): ToolState {
  const pos = roundPoint(start);
  const from = context.stick(start.x, start.y) ?? freeEnd(pos, pos);
  const made = between(context, pos, from, from);
  const follow = (input: PointerInput) => {
    const stuck = context.stick(input.x, input.y);
    // A line from an item to itself would have no way to run.
    const to = stuck && stuck.item !== stuckTo(from) ? stuck : freeEnd(roundPoint(input), pos);
    const draft: Connector = { ...made, to };
    aim(context, from, to);
    context.setView({ draft });
    return draft;
  };
  return {
    name: 'pulling',
    cursor: () => 'crosshair',
    enter: () => void follow(first),
    leave: () => context.setView({ draft: null, aimed: [] }),
    move(input) {
      follow(input);
      return undefined;
    },
    up(input) {
      addDrawn(context, follow(input));
      return idle;
    },
    cancel: () => true,
  };
}

/** A press that goes nowhere makes nothing: a connector has two ends. */
function pressed(start: PointerInput): ToolState {
  return {
    name: 'pressed',
    cursor: () => 'crosshair',
    enter: (context) => aim(context, context.stick(start.x, start.y)),
    leave: (context) => context.setView({ aimed: [] }),
    move: (input, context) => (isDrag(start, input) ? pulling(start, input, context) : undefined),
    up: () => idle,
    cancel: () => true,
  };
}

const idle: ToolState = {
  name: 'idle',
  cursor: () => 'crosshair',
  leave: (context) => context.setView({ aimed: [] }),
  down: (input, context) => (mayEdit(context) ? pressed(input) : undefined),
  move(input, context) {
    if (mayEdit(context)) aim(context, context.stick(input.x, input.y));
    return undefined;
  },
};

/** Board units of a connector that is put down by keyboard and sticks to nothing. */
const USUAL = 160;

/** The two items that are chosen, when a connector may join them. */
export function joinable(context: ToolContext): readonly [ItemId, ItemId] | undefined {
  const [from, to, ...more] = context.view().selection;
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  return context.joins(from) && context.joins(to) ? [from, to] : undefined;
}

/** Joins the two items that are chosen; chooses the new connector. */
export function joinChosen(context: ToolContext): void {
  const [from, to] = joinable(context) ?? [];
  const item = from === undefined ? undefined : context.board().items.get(from);
  if (!item || to === undefined) return;
  addDrawn(context, between(context, item.pos, { item: item.id }, { item: to }));
}

/** Draws connectors from one thing to another, or from anywhere to anywhere. */
export const connectorTool: Tool = {
  name: 'connector',
  idle,
  makeHere(context, x, y) {
    if (joinable(context)) return joinChosen(context);
    const pos: Point = [Math.round(x - USUAL / 2), Math.round(y)];
    const end: Point = [pos[0] + USUAL, pos[1]];
    addDrawn(context, between(context, pos, freeEnd(pos, pos), freeEnd(end, pos)));
  },
};
