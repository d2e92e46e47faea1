import type { ItemId, Rect } from '@samenspel/shared/records';
import { withGroups } from '../members.ts';
import { isDrag } from '../runner.ts';
import { isGathering } from './item.ts';
import type { PointerInput, ToolContext, ToolState } from '../tool.ts';

/** Empty board is pressed: a release chooses nothing, going further draws a selection rectangle. */
export function pressingEmpty(
  start: PointerInput,
  context: ToolContext,
  idle: ToolState,
): ToolState {
  const before = context.view().selection;
  const kept: ReadonlySet<ItemId> = isGathering(start, context) ? before : new Set();
  return {
    name: 'pressingEmpty',
    move: (input) =>
      isDrag(start, input) ? selecting(start, input, kept, before, context, idle) : undefined,
    up() {
      context.setView({ selection: kept });
      return idle;
    },
    cancel: () => true,
  };
}

function rectOf(a: PointerInput, b: PointerInput): Rect {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}

/** Draws a rectangle that chooses what it touches, with alt only what lies wholly in it; a group as one. */
function selecting(
  start: PointerInput,
  first: PointerInput,
  kept: ReadonlySet<ItemId>,
  before: ReadonlySet<ItemId>,
  context: ToolContext,
  idle: ToolState,
): ToolState {
  const follow = (input: PointerInput) => {
    const marquee = rectOf(start, input);
    const picked = withGroups(context.board().items, context.pickedBy(marquee, input.alt));
    const selection = new Set([...kept, ...picked]);
    context.setView({ marquee, selection });
  };
  return {
    name: 'selecting',
    enter: () => follow(first),
    leave: () => context.setView({ marquee: null }),
    move(input) {
      follow(input);
      return undefined;
    },
    up: () => idle,
    cancel() {
      context.setView({ selection: before });
      return true;
    },
  };
}
