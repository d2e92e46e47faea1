import type { LadderLayout } from '@samenspel/shared/ladder';
import type { LaneId, Rect } from '@samenspel/shared/records';
import { type Outline, traceOutline } from './outline.ts';
import { ACTION, ACTION_SOFT, WHITE } from './paint/colours.ts';

const GAP = 4;

/** A line round each chosen item, as thick on screen at every zoom. */
export function paintSelection(
  context: CanvasRenderingContext2D,
  outlines: readonly Outline[],
  zoom: number,
): void {
  const [lines, boxes] = [
    outlines.filter(({ line }) => line),
    outlines.filter(({ line }) => !line),
  ];
  const stroke = (some: readonly Outline[], colour: string, width: number) => {
    context.strokeStyle = colour;
    context.lineWidth = width / zoom;
    context.beginPath();
    for (const outline of some) traceOutline(context, outline, GAP / zoom, 6 / zoom);
    context.stroke();
  };
  stroke(boxes, ACTION, 2);
  // A band: the line itself, and the words on it, stay to be seen.
  stroke(lines, 'rgb(11 110 153 / 30%)', 10);
}

/** Lights what the end of a connector would stick to. */
export function paintAimed(
  context: CanvasRenderingContext2D,
  outlines: readonly Outline[],
  zoom: number,
): void {
  for (const [width, colour] of [
    [7, ACTION_SOFT],
    [3, ACTION],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = width / zoom;
    context.beginPath();
    for (const outline of outlines) traceOutline(context, outline, 1 / zoom, 6 / zoom);
    context.stroke();
  }
}

/** The selection rectangle being drawn. */
export function paintMarquee(context: CanvasRenderingContext2D, rect: Rect, zoom: number): void {
  context.fillStyle = 'rgb(11 110 153 / 9%)';
  context.fillRect(rect.x, rect.y, rect.width, rect.height);
  context.strokeStyle = ACTION;
  context.lineWidth = 1.5 / zoom;
  context.strokeRect(rect.x, rect.y, rect.width, rect.height);
}

/** Where the task being dragged would become a lane. */
export function paintDrop(
  context: CanvasRenderingContext2D,
  { heads, bounds, next }: LadderLayout,
  before: LaneId | null,
  zoom: number,
): void {
  const head = heads.find(({ lane }) => lane === before);
  const x = head?.rect.x ?? next.x;
  const line = (width: number, colour: string) => {
    context.beginPath();
    context.moveTo(x, bounds.y - 6);
    context.lineTo(x, bounds.y + bounds.height + 6);
    context.strokeStyle = colour;
    context.lineWidth = width / Math.min(1, zoom);
    context.lineCap = 'round';
    context.stroke();
  };
  line(9, WHITE);
  line(5, ACTION);
}
