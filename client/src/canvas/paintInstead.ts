import type { Image, Rect } from '@samenspel/shared/records';
import { INK_2, LINE, PAPER } from './paint/colours.ts';
import { drawLines } from './paint/draw.ts';
import { clipText, type TextStyle, wrapLines } from './paint/lines.ts';
import { detailAt, type Look, type NoPicture } from './paint/look.ts';

const WORDS: TextStyle = { size: 15, weight: 400, leading: 20 };
const PADDING = 12;
const DASH = [8, 6];

const instead = (kind: NoPicture['kind']): NoPicture => ({
  kind,
  paint: (context, item, box, look) => paintInstead(context, item, box, look, kind),
});

/** What is drawn in the place of an image that is on its way, and of one that is not there. */
export const LOADING = instead('loading');
export const MISSING = instead('missing');

/** A frame of the same size, with what is to be seen in words: on its way it is plain, missing it is dashed. */
function paintInstead(
  context: CanvasRenderingContext2D,
  { alt }: Image,
  { x, y, width, height }: Rect,
  look: Look,
  why: 'loading' | 'missing',
): void {
  context.fillStyle = PAPER;
  context.fillRect(x, y, width, height);
  context.strokeStyle = why === 'missing' ? INK_2 : LINE;
  context.lineWidth = 2;
  context.setLineDash(why === 'missing' ? DASH : []);
  context.strokeRect(x + 1, y + 1, Math.max(0, width - 2), Math.max(0, height - 2));
  context.setLineDash([]);
  const room = Math.floor((height - 2 * PADDING) / WORDS.leading);
  const inner = width - 2 * PADDING;
  if (detailAt(look.zoom) !== 'text' || room < 1 || inner < 40) return;
  context.fillStyle = INK_2;
  const state = clipText(look.imageWords[why], WORDS, inner);
  const lines = alt === '' ? [] : wrapLines(alt, WORDS, inner);
  drawLines(context, [state, ...lines].slice(0, room), WORDS, x + PADDING, y + PADDING);
}
