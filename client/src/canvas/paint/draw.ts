import { fontOf, type TextStyle } from './lines.ts';

/** A block of lines inside an item, relative to its top left corner. */
export interface TextBlock {
  readonly x: number;
  readonly y: number;
  /** Lines are broken at this width. */
  readonly width: number;
  readonly lines: readonly string[];
  readonly style: TextStyle;
  /** Absent: at the left. */
  readonly align?: 'left' | 'centre' | 'right';
}

/** Begins a path with a rectangle with round corners. The caller fills or strokes it. */
export function roundRect(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): void {
  const r = Math.min(radius, width / 2, height / 2);
  context.beginPath();
  context.moveTo(x + r, y);
  context.arcTo(x + width, y, x + width, y + height, r);
  context.arcTo(x + width, y + height, x, y + height, r);
  context.arcTo(x, y + height, x, y, r);
  context.arcTo(x, y, x + width, y, r);
  context.closePath();
}

/** Lines of text from their top left corner, each in the middle of its leading as in CSS. */
export function drawLines(
  context: CanvasRenderingContext2D,
  lines: readonly string[],
  style: TextStyle,
  x: number,
  y: number,
): void {
  context.font = fontOf(style);
  context.textBaseline = 'alphabetic';
  context.textRendering = 'geometricPrecision';
  const base = y + baselineIn(style);
  lines.forEach((line, i) => {
    if (line !== '') context.fillText(line, x, base + i * style.leading);
  });
}

/** Source Sans 3: how far a letter reaches over and under the base line, per unit of size. */
const ASCENT = 1.024;
const DESCENT = 0.4;

/** Where a browser puts the base line in a line of this leading: in whole pixels, half of what is over goes above. */
export function baselineIn({ size, leading }: TextStyle): number {
  const above = Math.round(ASCENT * size);
  const below = Math.round(DESCENT * size);
  return Math.floor((leading - above - below) / 2) + above;
}

/** A block of text within a box whose top left corner is given, aligned as it says. */
export function drawBlock(
  context: CanvasRenderingContext2D,
  { x, y, width, lines, style, align = 'left' }: TextBlock,
  at: { readonly x: number; readonly y: number },
): void {
  if (align === 'left') return drawLines(context, lines, style, at.x + x, at.y + y);
  context.textAlign = align === 'centre' ? 'center' : 'right';
  const across = align === 'centre' ? width / 2 : width;
  // Spaces at a line's end hang over the edge, as in a browser.
  const shown = lines.map((line) => line.trimEnd());
  drawLines(context, shown, style, at.x + x + across, at.y + y);
  context.textAlign = 'left';
}

/** Grey bars instead of lines too small to read. */
export function drawBars(
  context: CanvasRenderingContext2D,
  { x, y, width: inner, lines, style, align = 'left' }: TextBlock,
  at: { readonly x: number; readonly y: number },
): void {
  lines.forEach((line, i) => {
    const width = Math.min(line.length * style.size * 0.46, 4000);
    const over = align === 'left' ? 0 : (inner - width) / (align === 'centre' ? 2 : 1);
    const top = at.y + y + i * style.leading + style.leading * 0.3;
    context.fillRect(at.x + x + over, top, width, style.size * 0.5);
  });
}
