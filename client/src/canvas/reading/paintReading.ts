import type { Rect } from '@samenspel/shared/records';
import { ACTION, WHITE } from '../paint/colours.ts';

/** Screen pixels between an item and the ring round it: outside the line round what is chosen. */
const GAP = 9;

/** A second ring, round the one item that has the focus; on paper of any colour. Board units. */
export function paintReading(context: CanvasRenderingContext2D, rect: Rect, zoom: number): void {
  const gap = GAP / zoom;
  const { x, y, width, height } = rect;
  for (const [colour, line] of [
    [WHITE, 6],
    [ACTION, 3],
  ] as const) {
    context.beginPath();
    context.roundRect(x - gap, y - gap, width + 2 * gap, height + 2 * gap, 9 / zoom);
    context.strokeStyle = colour;
    context.lineWidth = line / zoom;
    context.stroke();
  }
}
