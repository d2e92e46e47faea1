import type { Item, Point } from '@samenspel/shared/records';
import { mayEdit } from './hand.ts';
import { isDrag } from './runner.ts';
import type { PointerInput, Tool, ToolContext, ToolState } from './tool.ts';

/** Where something lies, in board units. */
export interface Area {
  readonly pos: Point;
  readonly size: Point;
}

/** What is smaller was not meant: board units. */
const LEAST = 8;

export interface AreaMaker {
  readonly name: Tool['name'];
  /** Size of one that is put down with a click or by keyboard, in board units. */
  readonly usual: readonly [number, number];
  readonly make: (context: ToolContext, area: Area) => Item;
  /** Puts what was drawn out on the board. */
  readonly finish: (context: ToolContext, item: Item) => void;
}

/** The area between two corners: with shift square, with alt round the first point. */
function areaOf(from: PointerInput, to: PointerInput): Area {
  let [dx, dy] = [to.x - from.x, to.y - from.y];
  if (to.shift) {
    const side = Math.max(Math.abs(dx), Math.abs(dy));
    [dx, dy] = [Math.sign(dx || 1) * side, Math.sign(dy || 1) * side];
  }
  const [x, y] = to.alt ? [from.x - dx, from.y - dy] : [from.x, from.y];
  const [wide, high] = to.alt ? [2 * dx, 2 * dy] : [dx, dy];
  const size: Point = [
    Math.max(LEAST, Math.round(Math.abs(wide))),
    Math.max(LEAST, Math.round(Math.abs(high))),
  ];
  return { pos: [Math.round(Math.min(x, x + wide)), Math.round(Math.min(y, y + high))], size };
}

/** A tool that makes something by drawing out its area; a click makes one of the usual size. */
export function areaTool({ name, usual, make, finish }: AreaMaker): Tool {
  const makeHere = (context: ToolContext, x: number, y: number) => {
    const [width, height] = usual;
    const pos: Point = [Math.round(x - width / 2), Math.round(y - height / 2)];
    finish(context, make(context, { pos, size: [width, height] }));
  };
  const drawingOut = (start: PointerInput, first: PointerInput, context: ToolContext) => {
    const item = make(context, areaOf(start, first));
    const follow = (input: PointerInput) => {
      const draft: Item = { ...item, ...areaOf(start, input) };
      context.setView({ draft });
      return draft;
    };
    return {
      name: 'drawingOut',
      cursor: () => 'crosshair',
      enter: () => follow(first),
      leave: () => context.setView({ draft: null }),
      move(input) {
        follow(input);
        return undefined;
      },
      up(input) {
        finish(context, follow(input));
        return idle;
      },
      cancel: () => true,
    } satisfies ToolState;
  };
  const pressed = (start: PointerInput): ToolState => ({
    name: 'pressed',
    cursor: () => 'crosshair',
    move: (input, context) =>
      isDrag(start, input) ? drawingOut(start, input, context) : undefined,
    up(_, context) {
      makeHere(context, start.x, start.y);
      return idle;
    },
    cancel: () => true,
  });
  const idle: ToolState = {
    name: 'idle',
    cursor: () => 'crosshair',
    down: (input, context) => (mayEdit(context) ? pressed(input) : undefined),
  };
  return { name, idle, makeHere };
}
