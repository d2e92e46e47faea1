import type { StrokePoint } from '@samenspel/shared/records';
import { flushSync } from 'react-dom';
import type { OpenBoard } from '../board/index.ts';
import { type Camera, panBy, toBoard, zoomAt } from '../state/camera.ts';
import type { PointerInput } from '../tools/index.ts';
import type { BoardTools } from './boardTools.ts';
import type { HeldKeys } from './keyboard.ts';
import { createPinch, type Pinch } from './pinch.ts';

/** A palm touches the screen while and just after a pen does; milliseconds. */
const PALM = 1000;
/** How far beside a thing still hits it, in CSS pixels. */
const REACH = { mouse: 2, pen: 4, touch: 10 } as const;

type Device = PointerInput['device'];

function deviceOf({ pointerType }: PointerEvent): Device {
  return pointerType === 'touch' || pointerType === 'pen' ? pointerType : 'mouse';
}

/** Reads positions on a surface as board points. */
function reader(surface: HTMLElement, camera: () => Camera) {
  const screenOf = (event: PointerEvent): [number, number] => {
    const { left, top } = surface.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const pointOf = (event: PointerEvent): StrokePoint => {
    const [x, y] = toBoard(camera(), ...screenOf(event));
    // A mouse says 0.5 while pressed; so does a screen that feels no pressure.
    return [x, y, deviceOf(event) === 'pen' ? event.pressure : 0.5];
  };
  const inputOf = (event: PointerEvent): PointerInput => {
    const [x, y] = pointOf(event);
    const since = event.getCoalescedEvents?.() ?? [];
    return {
      x,
      y,
      screen: screenOf(event),
      device: deviceOf(event),
      shift: event.shiftKey,
      alt: event.altKey,
      mod: event.ctrlKey || event.metaKey,
      trail: (since.length > 0 ? since : [event]).map(pointOf),
    };
  };
  return { screenOf, inputOf };
}

type Mode =
  | { readonly kind: 'idle' }
  | { readonly kind: 'tool'; readonly pointer: number }
  | { readonly kind: 'pan'; readonly pointer: number; last: readonly [number, number] }
  | { readonly kind: 'pinch'; readonly pinch: Pinch };

/** Turns pointers on the canvas into panning and pinching, and the rest into what the chosen tool gets. */
export function listenToPointers(
  surface: HTMLElement,
  open: OpenBoard,
  tools: BoardTools,
  held: HeldKeys,
): () => void {
  const { view } = open;
  const { runner } = tools;
  const { screenOf, inputOf } = reader(surface, () => view.getState().camera);
  const touches = new Map<number, readonly [number, number]>();
  let mode: Mode = { kind: 'idle' };
  let penAt = Number.NEGATIVE_INFINITY;
  let hover: PointerInput | undefined;

  const pointCursor = () => {
    const panning = mode.kind === 'pan' || mode.kind === 'pinch';
    surface.style.cursor = panning
      ? 'grabbing'
      : held.space()
        ? 'grab'
        : hover
          ? runner.cursor(hover)
          : 'default';
  };
  const startPinch = () => {
    runner.cancel();
    mode = { kind: 'pinch', pinch: createPinch([...touches.values()]) };
  };
  /** A hand that lay on the screen before the pen did was never meant to do anything. */
  const dropPalm = () => {
    const byHand = mode.kind === 'pinch' || (mode.kind !== 'idle' && touches.has(mode.pointer));
    touches.clear();
    if (!byHand) return;
    runner.cancel();
    mode = { kind: 'idle' };
  };
  const down = (event: PointerEvent) => {
    const device = deviceOf(event);
    if (device === 'pen') {
      penAt = event.timeStamp;
      dropPalm();
    }
    if (device === 'touch' && event.timeStamp - penAt < PALM) return;
    surface.setPointerCapture(event.pointerId);
    surface.focus({ preventScroll: true });
    if (view.getState().editing) view.setState({ editing: null });
    if (device === 'touch') touches.set(event.pointerId, screenOf(event));
    if (touches.size > 1) return startPinch();
    if (mode.kind !== 'idle') return;
    if (event.button === 1 || (event.button === 0 && held.space())) {
      mode = { kind: 'pan', pointer: event.pointerId, last: screenOf(event) };
    } else if (event.button === 0) {
      mode = { kind: 'tool', pointer: event.pointerId };
      tools.reach = REACH[device];
      hover = inputOf(event);
      flushSync(() => runner.down(inputOf(event), event.timeStamp));
    }
    pointCursor();
  };
  const move = (event: PointerEvent) => {
    if (deviceOf(event) === 'pen') penAt = event.timeStamp;
    if (touches.has(event.pointerId)) touches.set(event.pointerId, screenOf(event));
    const input = inputOf(event);
    if (deviceOf(event) !== 'touch') showCursor(open, input);
    if (mode.kind === 'pinch') {
      const change = mode.pinch([...touches.values()]);
      const { camera } = view.getState();
      const panned = panBy(camera, change.dx, change.dy);
      view.setState({ camera: zoomAt(panned, panned.zoom * change.scale, ...change.middle) });
    } else if (mode.kind === 'pan' && mode.pointer === event.pointerId) {
      const [x, y] = input.screen;
      const { camera } = view.getState();
      view.setState({ camera: panBy(camera, x - mode.last[0], y - mode.last[1]) });
      mode.last = input.screen;
    } else if (mode.kind === 'tool' ? mode.pointer === event.pointerId : touches.size === 0) {
      hover = input;
      runner.move(input);
    }
    pointCursor();
  };
  const up = (event: PointerEvent) => {
    touches.delete(event.pointerId);
    if (mode.kind === 'pinch') {
      const [pointer, last] = [...touches][0] ?? [];
      if (touches.size > 1) startPinch();
      else if (pointer === undefined || !last) mode = { kind: 'idle' };
      else mode = { kind: 'pan', pointer, last };
    } else if (mode.kind !== 'idle' && mode.pointer === event.pointerId) {
      const wasTool = mode.kind === 'tool';
      mode = { kind: 'idle' };
      // At once, not in the next frame: a phone shows its keyboard only for a focus within the event.
      if (wasTool) flushSync(() => runner.up(inputOf(event)));
    }
    pointCursor();
  };
  const lost = (event: PointerEvent) => {
    touches.delete(event.pointerId);
    if (mode.kind === 'tool' && mode.pointer === event.pointerId) runner.cancel();
    if (mode.kind !== 'pinch' || touches.size === 0) mode = { kind: 'idle' };
    pointCursor();
  };
  const leave = () => {
    hover = undefined;
    open.show({ cursor: undefined });
  };
  const stopHeld = held.subscribe(pointCursor);
  const stopView = view.subscribe((next, before) => {
    if (next.tool === before.tool) return;
    runner.follow();
    pointCursor();
  });
  const stop = listen(surface, {
    pointerdown: down,
    pointermove: move,
    pointerup: up,
    pointercancel: lost,
    pointerleave: leave,
  });
  return () => {
    stop();
    stopHeld();
    stopView();
  };
}

const round = (n: number) => Math.round(n * 10) / 10;

function showCursor({ show }: OpenBoard, { x, y }: PointerInput): void {
  if (Math.abs(x) < 1e6 && Math.abs(y) < 1e6) show({ cursor: [round(x), round(y)] });
}

type PointerEvents = 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel' | 'pointerleave';

function listen(
  surface: HTMLElement,
  handlers: Readonly<Record<PointerEvents, (event: PointerEvent) => void>>,
): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  surface.addEventListener('pointerdown', handlers.pointerdown, { signal });
  surface.addEventListener('pointermove', handlers.pointermove, { signal });
  surface.addEventListener('pointerup', handlers.pointerup, { signal });
  surface.addEventListener('pointercancel', handlers.pointercancel, { signal });
  surface.addEventListener('pointerleave', handlers.pointerleave, { signal });
  // Focus and selection are ours: the browser's would end typing that a tap has just begun, and mark text.
  const prevent = (event: Event) => event.preventDefault();
  surface.addEventListener('mousedown', prevent, { signal });
  surface.addEventListener('contextmenu', prevent, { signal });
  surface.addEventListener('touchstart', prevent, { signal, passive: false });
  return () => stop.abort();
}
