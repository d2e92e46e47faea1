import type { BoardTools } from '../../canvas/boardTools.ts';
import { pointedAt } from './pointed.ts';

/** Milliseconds that a finger lies still before it asks for a menu. */
const LONG = 500;
/** How far a finger that lies still may stray, in CSS pixels. */
const STRAY = 8;

type Spot = Pick<MouseEvent, 'clientX' | 'clientY'>;

/** Opens the menu where the right button or a still finger asks for it; what that had begun is dropped. */
export function listenForMenu(surface: HTMLElement, { context }: BoardTools): () => void {
  const openAt = ({ clientX, clientY }: Spot) => {
    const { left, top } = surface.getBoundingClientRect();
    const at = [clientX - left, clientY - top] as const;
    context.dropGesture();
    const { on, change } = pointedAt(context, at);
    context.setView({ ...change, editing: null, over: { kind: 'menu', on, at } });
  };
  const stop = new AbortController();
  const { signal } = stop;
  // The menu's own key also sends this, with no button; that one is the keyboard's.
  const asked = (event: MouseEvent) => {
    if (event.button === 2 || event.ctrlKey) openAt(event);
  };
  surface.addEventListener('contextmenu', asked, { signal });
  const stopHold = listenForLongPress(surface, (spot) => {
    // There a finger held still aims a marker.
    if (context.view().tool !== 'place') openAt(spot);
  });
  return () => {
    stop.abort();
    stopHold();
  };
}

/** Calls for one finger that lies still; a second one, or going on, is something else. */
function listenForLongPress(surface: HTMLElement, onLong: (spot: Spot) => void): () => void {
  const fingers = new Set<number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let from: Spot = { clientX: 0, clientY: 0 };
  const forget = () => clearTimeout(timer);
  const down = (event: PointerEvent) => {
    forget();
    if (event.pointerType !== 'touch') return;
    fingers.add(event.pointerId);
    if (fingers.size > 1) return;
    from = { clientX: event.clientX, clientY: event.clientY };
    timer = setTimeout(() => onLong(from), LONG);
  };
  const move = ({ clientX, clientY }: PointerEvent) => {
    if (Math.hypot(clientX - from.clientX, clientY - from.clientY) > STRAY) forget();
  };
  const up = ({ pointerId }: PointerEvent) => {
    fingers.delete(pointerId);
    forget();
  };
  const stop = new AbortController();
  const { signal } = stop;
  surface.addEventListener('pointerdown', down, { signal });
  surface.addEventListener('pointermove', move, { signal });
  surface.addEventListener('pointerup', up, { signal });
  surface.addEventListener('pointercancel', up, { signal });
  return () => {
    stop.abort();
    forget();
  };
}
