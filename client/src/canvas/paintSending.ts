import type { Rect } from '@samenspel/shared/records';
import { ACTION, INK, WHITE } from './paint/colours.ts';

/** CSS pixels. */
const BAR = { height: 8, inset: 8, most: 240 } as const;

/** An image on its way to the server. */
export interface Sending {
  /** Where it will lie, in board units. */
  readonly rect: Rect;
  readonly picture: ImageBitmap;
  /** How much has gone, from 0 to 1. */
  readonly part: number;
}

/** An image that is on its way: faint, with a bar that says how far it is. */
export function paintSending(
  context: CanvasRenderingContext2D,
  { rect: { x, y, width, height }, picture, part }: Sending,
  zoom: number,
): void {
  context.globalAlpha = 0.5;
  context.drawImage(picture, x, y, width, height);
  context.globalAlpha = 1;
  context.strokeStyle = ACTION;
  context.lineWidth = 2 / zoom;
  context.strokeRect(x, y, width, height);
  const inset = BAR.inset / zoom;
  const high = Math.min(BAR.height / zoom, height);
  const wide = Math.max(0, Math.min(BAR.most / zoom, width - 2 * inset));
  const left = x + (width - wide) / 2;
  const top = y + Math.max(0, height - high - inset);
  context.fillStyle = WHITE;
  context.fillRect(left, top, wide, high);
  context.fillStyle = ACTION;
  context.fillRect(left, top, wide * part, high);
  context.strokeStyle = INK;
  context.lineWidth = 1 / zoom;
  context.strokeRect(left, top, wide, high);
}
