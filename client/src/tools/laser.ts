import type { LaserPoint } from '../state/viewStore.ts';
import type { PointerInput, Tool, ToolContext, ToolState } from './tool.ts';

/** Milliseconds in which what it pointed at fades. */
export const LASER_FADE = 1000;
/** Points that others see: more do not fit in what one may show. */
const SHOWN = 60;
const round = (n: number) => Math.round(n * 10) / 10;

function pointAt(
  { view, setView, show }: ToolContext,
  trail: readonly (readonly [number, number, ...number[]])[],
): void {
  const at = performance.now();
  const fresh = view().laser.filter(([, , since]) => at - since < LASER_FADE);
  const added = trail.map(([x, y]): LaserPoint => [round(x), round(y), at]);
  const laser = [...fresh, ...added];
  setView({ laser });
  const points = laser.slice(-SHOWN).flatMap(([x, y]) => [x, y]);
  show({ gesture: { kind: 'laser', points } });
}

/** Takes back what others see of it, once it has faded: sooner, and the last of it might never be sent. */
function tidy({ view, setView, show }: ToolContext): void {
  const last = view().laser.at(-1);
  if (!last || performance.now() - last[2] < LASER_FADE) return;
  setView({ laser: [] });
  show({ gesture: undefined });
}

function pointing(start: PointerInput): ToolState {
  return {
    name: 'pointing',
    cursor: () => 'crosshair',
    enter: (context) => pointAt(context, start.trail),
    move(input, context) {
      pointAt(context, input.trail);
      return undefined;
    },
    up: () => idle,
    cancel: () => true,
  };
}

const idle: ToolState = {
  name: 'idle',
  cursor: () => 'crosshair',
  down: pointing,
  move(_, context) {
    tidy(context);
    return undefined;
  },
  leave(context) {
    tidy(context);
  },
};

/** Points at something for a moment: others see it fade, and nothing of it is kept. */
export const laser: Tool = {
  name: 'laser',
  idle,
  makeHere: (context, x, y) => pointAt(context, [[x, y]]),
};
