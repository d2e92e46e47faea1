import type { Camera, Viewport } from '../state/camera.ts';

const DOT = '#CFCDC4';
/** Distance of dots in board units; further apart when zoomed out. */
const STEP = 24;
/** The dots fade between these zooms. */
const FADE = { gone: 0.25, full: 0.6 } as const;

/** The paper's dot grid, in CSS pixels. @param origin where board point (0, 0) is drawn */
export function paintGrid(
  context: CanvasRenderingContext2D,
  { zoom }: Camera,
  { width, height }: Viewport,
  [originX, originY]: readonly [number, number],
): void {
  const alpha = Math.min(1, (zoom - FADE.gone) / (FADE.full - FADE.gone));
  if (alpha <= 0) return;
  const step = STEP * zoom * (zoom < 0.7 ? 2 : 1);
  const size = zoom > 1.6 ? 2 : 1.5;
  context.fillStyle = DOT;
  context.globalAlpha = alpha;
  context.beginPath();
  for (let x = originX - Math.ceil(originX / step) * step; x < width; x += step) {
    for (let y = originY - Math.ceil(originY / step) * step; y < height; y += step) {
      context.rect(Math.round(x), Math.round(y), size, size);
    }
  }
  context.fill();
  context.globalAlpha = 1;
}
