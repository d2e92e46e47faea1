import type { Rect } from '@samenspel/shared/records';
import { ACTION, INK, LINE, WHITE } from './colours.ts';
import { type TextStyle, textWidth } from './lines.ts';
import { drawLines, roundRect } from './draw.ts';

const WORDS: TextStyle = { size: 13, weight: 700, leading: 18 };
const HEIGHT = 18;
const PADDING = 7;
const DOT = 3.5;
const GAP = 5;
/** From the card's right edge. */
const INSET = 12;

/** How many dots a card got in a vote: a small label over its lower edge, where no words stand. */
export function paintDots(
  context: CanvasRenderingContext2D,
  card: Rect,
  dots: number | undefined,
): void {
  if (dots === undefined) return;
  const words = String(dots);
  const width = 2 * PADDING + 2 * DOT + GAP + textWidth(words, WORDS);
  const x = card.x + card.width - INSET - width;
  // Half over the edge, and not further than a picture of the board reaches.
  const y = card.y + card.height - HEIGHT / 2 - 1.5;
  roundRect(context, x, y, width, HEIGHT, HEIGHT / 2);
  context.fillStyle = WHITE;
  context.fill();
  context.strokeStyle = LINE;
  context.lineWidth = 1;
  context.stroke();
  context.beginPath();
  context.arc(x + PADDING + DOT, y + HEIGHT / 2, DOT, 0, 2 * Math.PI);
  context.fillStyle = ACTION;
  context.fill();
  context.fillStyle = INK;
  context.textAlign = 'left';
  drawLines(context, [words], WORDS, x + PADDING + 2 * DOT + GAP, y);
}
