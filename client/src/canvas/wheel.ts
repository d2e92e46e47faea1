import type { OpenBoard } from '../board/index.ts';
import { panBy, zoomAt } from '../state/camera.ts';

const LINE = 16;
/** A notch of a mouse wheel zooms no further than this much of a pinch on a trackpad. */
const NOTCH = 24;

/** Wheel and trackpad: pans, and zooms to the pointer with ctrl, which is what a trackpad sends for a pinch. */
export function listenToWheel(surface: HTMLElement, { view }: OpenBoard): () => void {
  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    const { camera } = view.getState();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
    const dx = event.deltaX * unit;
    const dy = event.deltaY * unit;
    if (event.ctrlKey || event.metaKey) {
      const turn = Math.max(-NOTCH, Math.min(NOTCH, dy));
      const { left, top } = surface.getBoundingClientRect();
      const [x, y] = [event.clientX - left, event.clientY - top];
      view.setState({ camera: zoomAt(camera, camera.zoom * Math.exp(-turn / 100), x, y) });
    } else if (event.shiftKey && dx === 0) {
      view.setState({ camera: panBy(camera, -dy, 0) });
    } else {
      view.setState({ camera: panBy(camera, -dx, -dy) });
    }
  };
  // Safari zooms the whole page on these.
  const prevent = (event: Event) => event.preventDefault();
  const stop = new AbortController();
  const how = { passive: false, signal: stop.signal } as const;
  surface.addEventListener('wheel', wheel, how);
  surface.addEventListener('gesturestart', prevent, how);
  surface.addEventListener('gesturechange', prevent, how);
  return () => stop.abort();
}
