import type { FreeText } from '@samenspel/shared/records';
import { PEN_COLOURS } from './colours.ts';
import { layoutItem } from './layout.ts';
import { detailAt, type Look } from './look.ts';
import { drawBars, drawLines } from './shapes.ts';

/** Free text straight on the board. */
export function paintText(context: CanvasRenderingContext2D, item: FreeText, look: Look): void {
  const { text } = layoutItem(item).blocks;
  if (!text || look.editing === item.id) return;
  const [x, y] = item.pos;
  context.fillStyle = PEN_COLOURS[item.style.colour];
  if (detailAt(look.zoom) === 'text') drawLines(context, text.lines, text.style, x, y);
  else {
    context.globalAlpha = 0.35;
    drawBars(context, text.lines, text.style, x, y);
    context.globalAlpha = 1;
  }
}
