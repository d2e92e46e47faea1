import type { Rect } from '@samenspel/shared/records';
import { type MapFrame, type MapSize, onMap } from './mapFrame.ts';

/** As in the stylesheet; a canvas cannot read it for each stroke. */
const INK = { ladder: '#c1d7dc', frame: '#9fb1b6', item: '#6b8389', view: '#0b6e99' } as const;
/** A block is never drawn smaller than this, in CSS pixels: it would be lost. */
const LEAST = 1.5;

export interface MapContent {
  readonly ladder: Rect | undefined;
  /** Areas that hold other things: drawn as an edge, so that what lies in them is seen. */
  readonly frames: readonly Rect[];
  readonly items: readonly Rect[];
}

/** The ladder as one block, frames as edges, and every other item as a smaller block. */
export function paintContent(
  context: CanvasRenderingContext2D,
  frame: MapFrame,
  { ladder, frames, items }: MapContent,
): void {
  if (ladder) fill(context, onMap(frame, ladder), INK.ladder);
  context.strokeStyle = INK.frame;
  context.lineWidth = 1;
  for (const one of frames) {
    const { x, y, width, height } = onMap(frame, one);
    context.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
  }
  for (const item of items) fill(context, onMap(frame, item), INK.item);
}

function fill(context: CanvasRenderingContext2D, rect: Rect, colour: string): void {
  context.fillStyle = colour;
  context.fillRect(rect.x, rect.y, Math.max(LEAST, rect.width), Math.max(LEAST, rect.height));
}

/** What is in view, as a frame that stays within the picture. */
export function paintView(
  context: CanvasRenderingContext2D,
  frame: MapFrame,
  view: Rect,
  { width, height }: MapSize,
): void {
  const rect = onMap(frame, view);
  const left = Math.max(1, rect.x);
  const top = Math.max(1, rect.y);
  const right = Math.min(width - 1, rect.x + rect.width);
  const bottom = Math.min(height - 1, rect.y + rect.height);
  context.strokeStyle = INK.view;
  context.lineWidth = 2;
  context.strokeRect(left, top, Math.max(4, right - left), Math.max(4, bottom - top));
}
