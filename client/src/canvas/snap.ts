import type { Camera } from '../state/camera.ts';

/**
 * Where board point (0, 0) is drawn, in CSS pixels: moved to a whole screen pixel, so that lines stay sharp and
 * nothing trembles while one pans.
 */
export function originOf({ x, y, zoom }: Camera, pixelRatio: number): [number, number] {
  const whole = (n: number) => Math.round(n * pixelRatio) / pixelRatio;
  return [whole(-x * zoom), whole(-y * zoom)];
}
