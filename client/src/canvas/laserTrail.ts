import type { LaserPoint } from '../state/viewStore.ts';
import { LASER_FADE } from '../tools/index.ts';
import { PEN_COLOURS, WHITE } from './paint/colours.ts';
import { extendTrail } from './strokeTrail.ts';

/** What of a laser pointer's trail is still seen. */
export function litLaser(trail: readonly LaserPoint[], now: number): readonly LaserPoint[] {
  const first = trail.findIndex(([, , at]) => now - at < LASER_FADE);
  if (first <= 0) return first === 0 ? trail : [];
  return trail.slice(first);
}

/**
 * Somebody else's laser pointer: presence carries its newest part, and what of it is new came now.
 * @param newest x and y in turn, board units
 */
export function extendLaser(
  known: readonly LaserPoint[],
  newest: readonly number[],
  now: number,
): readonly LaserPoint[] {
  const flat = known.flatMap(([x, y]) => [x, y]);
  const all = extendTrail(flat, newest);
  const kept = all === newest ? [] : known;
  const added: LaserPoint[] = [];
  for (let i = kept.length * 2; i + 1 < all.length; i += 2) {
    added.push([all[i] ?? 0, all[i + 1] ?? 0, now]);
  }
  return [...kept, ...added];
}

/** Thickness of the newest of the trail, in CSS pixels. */
const THICK = 5;

/** Draws a trail that is thinner and fainter the older it is, with a dot where it points. Board units. */
export function paintLaser(
  context: CanvasRenderingContext2D,
  trail: readonly LaserPoint[],
  now: number,
  zoom: number,
  colour: string = PEN_COLOURS.red,
): void {
  if (trail.length === 0) return;
  context.save();
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const [i, [x, y, at]] of trail.entries()) {
    const left = Math.max(0, 1 - (now - at) / LASER_FADE);
    const [fromX, fromY] = trail[i - 1] ?? [x, y];
    context.globalAlpha = left;
    context.strokeStyle = colour;
    context.lineWidth = (THICK * left) / zoom;
    context.beginPath();
    context.moveTo(fromX, fromY);
    context.lineTo(x, y);
    context.stroke();
  }
  const [x, y, at] = trail.at(-1) ?? [0, 0, 0];
  context.globalAlpha = Math.max(0, 1 - (now - at) / LASER_FADE);
  context.beginPath();
  context.arc(x, y, THICK / zoom, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
  context.strokeStyle = WHITE;
  context.lineWidth = 1.5 / zoom;
  context.stroke();
  context.restore();
}
