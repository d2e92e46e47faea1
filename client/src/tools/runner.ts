import type { ToolName } from '../state/viewStore.ts';
import type { Cursor, Next, PointerInput, Tool, ToolContext, ToolState } from './tool.ts';

/** Two presses within this time (ms) and distance (CSS pixels) are a double click; more room for a finger. */
const DOUBLE = { time: 450, distance: 6, touchDistance: 24 } as const;

export interface ToolRunner {
  readonly down: (input: PointerInput, at: number) => void;
  readonly move: (input: PointerInput) => void;
  readonly up: (input: PointerInput) => void;
  /** Drops what is in progress. True when there was something. */
  readonly cancel: () => boolean;
  /** The view may have chosen another tool: what the one before was doing is dropped. */
  readonly follow: () => void;
  readonly cursor: (input: PointerInput) => Cursor;
}

interface Press {
  readonly at: number;
  readonly screen: readonly [number, number];
}

/** Runs the tool that the view has chosen: keeps its state, and tells a double click from two. */
export function runTools(
  tools: Readonly<Record<ToolName, Tool>>,
  context: ToolContext,
): ToolRunner {
  let tool = tools[context.view().tool];
  let state: ToolState = tool.idle;
  let last: Press | undefined;
  let second = false;

  const go = (next: Next) => {
    if (!next || next === state) return;
    state.leave?.(context);
    state = next;
    state.enter?.(context);
  };
  /** A handler may choose another tool: then that one's beginning holds, not what this one returns. */
  const step = (handle: (state: ToolState) => Next) => {
    const before = tool;
    const next = handle(state);
    if (tool === before) go(next);
  };
  const follow = () => {
    const chosen = tools[context.view().tool];
    if (chosen === tool) return;
    state.cancel?.(context);
    tool = chosen;
    go(tool.idle);
    last = undefined;
  };
  return {
    follow,
    down(input, at) {
      follow();
      const reach = input.device === 'touch' ? DOUBLE.touchDistance : DOUBLE.distance;
      second =
        last !== undefined &&
        at - last.at < DOUBLE.time &&
        Math.hypot(last.screen[0] - input.screen[0], last.screen[1] - input.screen[1]) < reach;
      last = second ? undefined : { at, screen: input.screen };
      step((now) => now.down?.(input, context));
    },
    move(input) {
      follow();
      step((now) => now.move?.(input, context));
    },
    up(input) {
      follow();
      step((now) => now.up?.(input, context));
      follow();
      if (second) step((now) => now.double?.(input, context));
      second = false;
    },
    cancel() {
      const dropped = state.cancel?.(context) ?? false;
      go(tool.idle);
      last = undefined;
      second = false;
      return dropped;
    },
    cursor(input) {
      follow();
      return state.cursor?.(context, input) ?? 'default';
    },
  };
}

/** How far a pointer must go before a press becomes a drag, in CSS pixels. */
const SLACK = { mouse: 3, pen: 5, touch: 8 } as const;

/** Whether a pointer that was pressed at `from` has gone so far that a drag is meant. */
export function isDrag(from: PointerInput, to: PointerInput): boolean {
  const distance = Math.hypot(to.screen[0] - from.screen[0], to.screen[1] - from.screen[1]);
  return distance > SLACK[to.device];
}
