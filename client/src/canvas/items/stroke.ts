import {
  type Colour,
  type LineWidth,
  type Rect,
  type Stroke,
  type StrokePoint,
  STYLE,
  type Style,
  unpackPoints,
} from '@samenspel/shared/records';
import { getStroke } from 'perfect-freehand';
import { HIGHLIGHTS, PEN_COLOURS } from '../paint/colours.ts';
import { detailAt } from '../paint/look.ts';
import type { ItemKind } from './kind.ts';
import { boxAt, grown, turned } from './layout.ts';
import { distanceToLine } from './near.ts';

/** Half the width of the thickest pen line, board units. */
const PEN_HALF = 4;
const PEN = { size: 6, thinning: 0.45, smoothing: 0.5, streamline: 0.4 } as const;
const HIGHLIGHTER = { size: 22, thinning: 0, smoothing: 0.5, streamline: 0.5 } as const;

export type Outline = readonly (readonly number[])[];

export type PenKind = NonNullable<Stroke['pen']>;

const penOf = (pen: PenKind, { width = STYLE.width }: Pick<Style, 'width'>) => {
  const base = pen === 'pen' ? PEN : HIGHLIGHTER;
  return { ...base, size: base.size * SCALE[width] };
};

/** How much thicker or thinner than usual. */
const SCALE: Readonly<Record<LineWidth, number>> = { thin: 0.6, medium: 1, thick: 2 };

/** The outline of a pen line. @param done false while it is being drawn */
export function outlineOf(
  points: readonly StrokePoint[],
  done: boolean,
  pen: PenKind = 'pen',
  style: Pick<Style, 'width'> = {},
): Outline {
  return getStroke(
    points.map(([x, y, pressure]) => [x, y, pressure]),
    {
      ...penOf(pen, style),
      // A mouse has no pressure: its lines are even, on every screen and before and after they are stored.
      simulatePressure: false,
      last: done,
    },
  );
}

const kept = new WeakMap<readonly StrokePoint[], Outline>();

/** A line drawn by hand, smoothed; as large as its `size` says, whatever size it was drawn in. */
export const stroke: ItemKind<Stroke> = {
  layout(item) {
    const points = stretched(unpackPoints(item.points), item.size);
    const { width, height } = extent(points);
    const placed = boxAt(item, width, height);
    const { size } = penOf(item.pen ?? 'pen', item.style);
    const outer = grown(turned(placed.box, placed.angle), Math.max(PEN_HALF, size * 0.6));
    return { ...placed, outer, blocks: {}, points };
  },
  paint(context, item, { box, points = [] }, look) {
    context.translate(box.x, box.y);
    if (detailAt(look.zoom) === 'text') {
      let outline = kept.get(points);
      if (!outline) {
        kept.set(points, (outline = outlineOf(points, true, item.pen, item.style)));
      }
      fillOutline(context, outline, item.style.colour, item.pen);
    } else thinLine(context, points, item);
    context.translate(-box.x, -box.y);
  },
  hits(item, { box, points = [] }, x, y, reach) {
    const half = penOf(item.pen ?? 'pen', item.style).size / 2;
    return distanceToLine(points, x - box.x, y - box.y) <= reach + half;
  },
  resizes: 'free',
  turns: true,
  joins: false,
  styles: ['colour', 'width', 'opacity'],
  palette: 'ink',
};

function extent(points: readonly StrokePoint[]): Pick<Rect, 'width' | 'height'> {
  let width = 0;
  let height = 0;
  for (const [x, y] of points) {
    width = Math.max(width, x);
    height = Math.max(height, y);
  }
  return { width, height };
}

/** Points are stored rounded, so a size that differs by less than this says nothing. */
const ALIKE = 0.02;

function stretched(points: StrokePoint[], [wide, high]: Stroke['size']): readonly StrokePoint[] {
  const { width, height } = extent(points);
  const sx = width < 1 ? 1 : wide / width;
  const sy = height < 1 ? 1 : high / height;
  if (Math.abs(sx - 1) < ALIKE && Math.abs(sy - 1) < ALIKE) return points;
  return points.map(([x, y, pressure]) => [x * sx, y * sy, pressure]);
}

/** Fills the outline of a pen line; a highlighter lets through what lies under it. */
export function fillOutline(
  context: CanvasRenderingContext2D,
  outline: Outline,
  colour: Colour,
  pen: PenKind = 'pen',
): void {
  const [first] = outline;
  if (!first) return;
  const { globalCompositeOperation } = context;
  context.fillStyle = pen === 'pen' ? PEN_COLOURS[colour] : HIGHLIGHTS[colour];
  if (pen === 'highlighter') context.globalCompositeOperation = 'multiply';
  context.beginPath();
  context.moveTo(first[0] ?? 0, first[1] ?? 0);
  outline.forEach(([x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = outline[(i + 1) % outline.length] ?? first;
    context.quadraticCurveTo(x, y, (x + nextX) / 2, (y + nextY) / 2);
  });
  context.closePath();
  context.fill();
  context.globalCompositeOperation = globalCompositeOperation;
}

/** From afar nobody sees how a line swells. */
function thinLine(
  context: CanvasRenderingContext2D,
  points: readonly StrokePoint[],
  { style, pen = 'pen' }: Stroke,
): void {
  context.strokeStyle = pen === 'pen' ? PEN_COLOURS[style.colour] : HIGHLIGHTS[style.colour];
  context.lineWidth = penOf(pen, style).size * 0.7;
  context.beginPath();
  points.forEach(([x, y], i) => {
    if (i === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
  context.stroke();
}
