import { type Camera, cameraBetween } from '../state/camera.ts';
import type { ViewStore } from '../state/viewStore.ts';
import { reducedMotion } from './motion.ts';

/** Milliseconds of the way. */
const GLIDE = 180;

/** Fast at first, then gently to its place. */
const ease = (part: number) => 1 - (1 - part) ** 3;

/**
 * Takes a window to a camera: in a short glide, or at once where stillness is asked for. Whoever presses, turns the
 * wheel or moves the board in another way has it back in that moment.
 */
export function createCameraGlide(view: ViewStore): (to: Camera) => void {
  let end: (() => void) | undefined;
  return (to) => {
    end?.();
    if (reducedMotion()) return view.setState({ camera: to });
    const { camera: from, viewport } = view.getState();
    let shown = from;
    let since: number | undefined;
    let frame = 0;
    const stop = new AbortController();
    const { signal } = stop;
    const stopView = view.subscribe(({ camera }) => {
      if (camera !== shown) end?.();
    });
    end = () => {
      end = undefined;
      cancelAnimationFrame(frame);
      stop.abort();
      stopView();
    };
    for (const name of ['pointerdown', 'wheel'] as const)
      globalThis.addEventListener(name, () => end?.(), { signal, capture: true, passive: true });
    const step = (now: number) => {
      since ??= now;
      const part = Math.min(1, (now - since) / GLIDE);
      shown = part < 1 ? cameraBetween(from, to, viewport, ease(part)) : to;
      view.setState({ camera: shown });
      if (part < 1) frame = requestAnimationFrame(step);
      else end?.();
    };
    frame = requestAnimationFrame(step);
  };
}
