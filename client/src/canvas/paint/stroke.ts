import type { Colour, Stroke, StrokePoint } from '@samenspel/shared/records';
import { getStroke } from 'perfect-freehand';
import { PEN_COLOURS } from './colours.ts';
import { layoutItem } from './layout.ts';
import { detailAt, type Look } from './look.ts';

const PEN = { size: 6, thinning: 0.45, smoothing: 0.5, streamline: 0.4 } as const;

export type Outline = readonly (readonly number[])[];

/** The outline of a pen line. @param done false while it is being drawn */
export function outlineOf(points: readonly StrokePoint[], done: boolean): Outline {
  return getStroke(
    [...points].map(([x, y, pressure]) => [x, y, pressure]),
    {
      ...PEN,
      // A mouse has no pressure: its lines are even, on every screen and before and after they are stored.
      simulatePressure: false,
      last: done,
    },
  );
}

const kept = new WeakMap<Stroke, Outline>();

/** A pen line, smoothed. */
export function paintStroke(context: CanvasRenderingContext2D, stroke: Stroke, look: Look): void {
  const { points = [] } = layoutItem(stroke);
  const [x, y] = stroke.pos;
  context.translate(x, y);
  if (detailAt(look.zoom) === 'text') {
    let outline = kept.get(stroke);
    if (!outline) kept.set(stroke, (outline = outlineOf(points, true)));
    fillOutline(context, outline, stroke.style.colour);
  } else {
    thinLine(context, points, stroke.style.colour);
  }
  context.translate(-x, -y);
}

export function fillOutline(
  context: CanvasRenderingContext2D,
  outline: Outline,
  colour: Colour,
): void {
  const [first] = outline;
  if (!first) return;
  context.fillStyle = PEN_COLOURS[colour];
  context.beginPath();
  context.moveTo(first[0] ?? 0, first[1] ?? 0);
  outline.forEach(([x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = outline[(i + 1) % outline.length] ?? first;
    context.quadraticCurveTo(x, y, (x + nextX) / 2, (y + nextY) / 2);
  });
  context.closePath();
  context.fill();
}

function thinLine(
  context: CanvasRenderingContext2D,
  points: readonly StrokePoint[],
  colour: Colour,
): void {
  context.strokeStyle = PEN_COLOURS[colour];
  context.lineWidth = PEN.size * 0.7;
  context.beginPath();
  points.forEach(([x, y], i) => {
    if (i === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
  context.stroke();
}
