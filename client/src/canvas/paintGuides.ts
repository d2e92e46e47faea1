import type { Guide } from '../state/guide.ts';
import { PEN_COLOURS } from './paint/colours.ts';

/** CSS pixels that a guide goes on beyond what it joins. */
const BEYOND = 8;
/** Half the length of the strokes at the ends of a gap, in CSS pixels. */
const TICK = 4;

/** Thin lines that show what something lies in line with, and which room is equally wide; board units. */
export function paintGuides(
  context: CanvasRenderingContext2D,
  guides: readonly Guide[],
  zoom: number,
): void {
  context.save();
  context.strokeStyle = PEN_COLOURS.pink;
  context.lineWidth = 1.25 / zoom;
  context.beginPath();
  for (const guide of guides) {
    const line = lineIn(context, guide.axis === 'x');
    if (guide.kind === 'line') {
      const { at, from, to } = guide;
      line.along(at, from - BEYOND / zoom, to + BEYOND / zoom);
    } else {
      for (const [from, to] of guide.gaps) {
        line.across(guide.at, from, to);
        line.along(from, guide.at - TICK / zoom, guide.at + TICK / zoom);
        line.along(to, guide.at - TICK / zoom, guide.at + TICK / zoom);
      }
    }
  }
  context.stroke();
  context.restore();
}

/** Straight lines for an axis: upright ones at a place of the x axis, level ones of the y axis. */
function lineIn(context: CanvasRenderingContext2D, upright: boolean) {
  const draw = (swap: boolean, at: number, from: number, to: number) => {
    if (swap) {
      context.moveTo(at, from);
      context.lineTo(at, to);
    } else {
      context.moveTo(from, at);
      context.lineTo(to, at);
    }
  };
  return {
    along: (at: number, from: number, to: number) => draw(upright, at, from, to),
    across: (at: number, from: number, to: number) => draw(!upright, at, from, to),
  };
}
