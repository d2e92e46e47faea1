import { type Form, type Rect, type Shape, STYLE, type Style } from '@samenspel/shared/records';
import { INK, NOTE_COLOURS, PEN_COLOURS, readableOn, SOLID_COLOURS } from '../paint/colours.ts';
import { drawBars, drawBlock } from '../paint/draw.ts';
import { type TextStyle, wrapLines } from '../paint/lines.ts';
import { detailAt } from '../paint/look.ts';
import { LEAST_ON_SCREEN, setPen, widthOf } from '../paint/pens.ts';
import { sized } from '../paint/textStyle.ts';
import type { ItemKind } from './kind.ts';
import { boxAt, grown, turned } from './layout.ts';

const TEXT: TextStyle = { size: 17, weight: 400, leading: 23 };
/** Board units between the line and the words: round and pointed forms leave room of their own. */
const PADDING: Readonly<Record<Form, number>> = { rectangle: 12, ellipse: 4, diamond: 2 };
const ROUND = 8;

/** Which part of its width and height a form leaves for words. */
const INSIDE: Readonly<Record<Form, number>> = {
  rectangle: 1,
  ellipse: Math.SQRT1_2,
  diamond: 0.5,
};

/** A rectangle, ellipse or diamond with words in the middle; it grows when they do not fit. */
export const shape: ItemKind<Shape> = {
  layout(item) {
    const [width, least] = item.size;
    const style = sized(TEXT, item.style);
    const part = INSIDE[item.form];
    const padding = PADDING[item.form];
    const inner = Math.max(24, width * part - 2 * padding);
    const lines = wrapLines(item.text, style, inner);
    const words = lines.length * style.leading;
    const height = Math.max(least, item.text === '' ? 0 : (words + 2 * padding) / part);
    const placed = boxAt(item, width, height);
    const { align = 'centre' } = item.style;
    const text = {
      x: (width - inner) / 2,
      y: (height - words) / 2,
      width: inner,
      lines,
      style,
      align,
    };
    const outer = grown(turned(placed.box, placed.angle), widthOf(item.style) / 2);
    return { ...placed, outer, blocks: { text }, form: item.form };
  },
  paint(context, item, { box, blocks }, look) {
    const { fill = STYLE.fill, colour, dash } = item.style;
    const line = fill === 'solid' ? SOLID_COLOURS[colour] : PEN_COLOURS[colour];
    // One colour all over: a line over its fill would show as a second edge where both are faint.
    const isWhole = fill === 'solid' && (dash === undefined || dash === 'solid');
    tracePath(context, item.form, isWhole ? grown(box, widthOf(item.style) / 2) : box);
    if (fill !== 'none') {
      context.fillStyle = fill === 'tint' ? NOTE_COLOURS[colour] : line;
      context.fill();
    }
    if (!isWhole) {
      setPen(context, item.style);
      context.lineWidth = Math.max(context.lineWidth, LEAST_ON_SCREEN / look.zoom);
      context.strokeStyle = line;
      context.stroke();
      context.setLineDash([]);
    }
    const { text } = blocks;
    const detail = detailAt(look.zoom);
    if (!text || detail === 'plain' || item.text === '') return;
    // Words are there to be read, however faint what lies behind them.
    context.globalAlpha /= item.style.opacity ?? STYLE.opacity;
    context.fillStyle = inkOn(item.style);
    if (detail === 'bars') drawBars(context, text, box);
    else if (look.editing !== item.id) drawBlock(context, text, box);
  },
  hits(item, { box }, x, y, reach) {
    const half = reach + widthOf(item.style) / 2;
    if (!isInside(item.form, grown(box, half), x, y)) return false;
    // What is empty lets through to what lies behind it, but for its words.
    const isSeeThrough = (item.style.fill ?? STYLE.fill) === 'none' && item.text === '';
    return !isSeeThrough || !isInside(item.form, grown(box, -half - 4), x, y);
  },
  resizes: 'free',
  turns: true,
  joins: true,
  styles: ['colour', 'fill', 'width', 'dash', 'fontSize', 'align', 'opacity'],
  palette: 'ink',
};

/** In which colour words are written in a figure of this style. */
export function inkOn({ colour, fill = STYLE.fill, opacity = STYLE.opacity }: Style): string {
  return fill === 'solid' ? readableOn(SOLID_COLOURS[colour], opacity) : INK;
}

/** Begins the path of a form in a box. */
export function tracePath(
  context: CanvasRenderingContext2D,
  form: Form,
  { x, y, width, height }: Rect,
): void {
  context.beginPath();
  switch (form) {
    case 'rectangle':
      context.roundRect(x, y, width, height, Math.min(ROUND, width / 2, height / 2));
      return;
    case 'ellipse':
      context.ellipse(x + width / 2, y + height / 2, width / 2, height / 2, 0, 0, 2 * Math.PI);
      return;
    case 'diamond':
      context.moveTo(x + width / 2, y);
      context.lineTo(x + width, y + height / 2);
      context.lineTo(x + width / 2, y + height);
      context.lineTo(x, y + height / 2);
      context.closePath();
      return;
  }
}

/** Whether a point lies in a form. */
function isInside(form: Form, { x, y, width, height }: Rect, px: number, py: number): boolean {
  if (width <= 0 || height <= 0) return false;
  const dx = (px - x - width / 2) / (width / 2);
  const dy = (py - y - height / 2) / (height / 2);
  switch (form) {
    case 'rectangle':
      return Math.abs(dx) <= 1 && Math.abs(dy) <= 1;
    case 'ellipse':
      return dx * dx + dy * dy <= 1;
    case 'diamond':
      return Math.abs(dx) + Math.abs(dy) <= 1;
  }
}
