import { FONT } from './font.ts';

export interface TextStyle {
  /** Board units. */
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  /** Distance of base lines, board units. */
  readonly leading: number;
}

/** A text style as the canvas takes it. */
export function fontOf({ size, weight }: TextStyle): string {
  return `${weight} ${size}px ${FONT}`;
}

/** Width of a text in board units. */
export type Measure = (text: string, style: TextStyle) => number;

let context: CanvasRenderingContext2D | null | undefined;

/** Measures as the browser draws; without one (tests) by an average letter. */
const measure: Measure = (text, style) => {
  if (context === undefined) {
    context =
      typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
    if (context) context.textRendering = 'geometricPrecision';
  }
  if (!context) return text.length * style.size * 0.5;
  const font = fontOf(style);
  if (context.font !== font) context.font = font;
  return context.measureText(text).width;
};

const letters = new Map<string, Map<string, number>>();

/** The sum of the letters' widths: no kerning, so a few percent off, but a hundred times faster than measuring. */
function roughWidth(text: string, style: TextStyle): number {
  const font = `${style.weight} ${style.size}`;
  let known = letters.get(font);
  if (!known) letters.set(font, (known = new Map()));
  let width = 0;
  for (const letter of text) {
    let one = known.get(letter);
    if (one === undefined) known.set(letter, (one = measure(letter, style)));
    width += one;
  }
  return width;
}

/** Beyond this part of the width the rough sum decides; nearer, the text is measured. */
const DOUBT = 0.06;

function fits(text: string, style: TextStyle, width: number): boolean {
  const rough = roughWidth(text, style);
  if (rough < width * (1 - DOUBT)) return true;
  if (rough > width * (1 + DOUBT)) return false;
  return measure(text, style) <= width;
}

/** Where browsers break a line: after spaces, hyphens, dashes and "?", and round letters of scripts without spaces. */
const BREAKS =
  /(?<=[ \t])(?=[^ \t])|(?<=-)(?=\p{L})|(?<=[\p{L}\p{N}]-)(?=\p{N})|(?<=\?)(?=[\p{L}\p{N}])|(?<=[‐–—])(?=[\p{L}\p{N}])|(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])|(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])(?=[\p{L}\p{N}])/u;

const KEPT_MOST = 20_000;
const kept = new Map<string, readonly string[]>();

/** The text in lines no wider than `width`, broken as an HTML textarea breaks it. An empty text has one line. */
export function wrapLines(text: string, style: TextStyle, width: number): readonly string[] {
  const key = `${style.weight} ${style.size} ${width} ${text}`;
  const known = kept.get(key);
  if (known) return known;
  const lines = text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, style, width));
  if (kept.size >= KEPT_MOST) kept.clear();
  kept.set(key, lines);
  return lines;
}

/** Forgets all lines: they were measured in another font. */
export function forgetLines(): void {
  kept.clear();
  letters.clear();
}

function wrapParagraph(paragraph: string, style: TextStyle, width: number): string[] {
  if (fits(paragraph, style, width)) return [paragraph];
  const lines: string[] = [];
  let line = '';
  for (const piece of paragraph.split(BREAKS)) {
    // Spaces at a line's end hang over the edge, as in a browser.
    if (fits((line + piece).trimEnd(), style, width)) {
      line += piece;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = brokenWord(piece, style, width);
    line = parts.pop() ?? '';
    lines.push(...parts);
  }
  lines.push(line);
  return lines;
}

function brokenWord(word: string, style: TextStyle, width: number): string[] {
  if (fits(word.trimEnd(), style, width)) return [word];
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part === '' || fits(part + letter, style, width)) part += letter;
    else {
      parts.push(part);
      part = letter;
    }
  }
  return [...parts, part];
}

/** The first `most` lines; what is left out shows as "…". */
export function clipLines(
  lines: readonly string[],
  most: number,
  style: TextStyle,
  width: number,
): readonly string[] {
  if (lines.length <= most) return lines;
  const shown = lines.slice(0, most);
  shown[most - 1] = clipText(`${shown[most - 1]?.trimEnd()}…`, style, width);
  return shown;
}

/** One line no wider than `width`, ending in "…" when it had to be cut. */
export function clipText(text: string, style: TextStyle, width: number): string {
  if (fits(text, style, width)) return text;
  const shown = Array.from(text.replace(/…$/u, ''));
  while (shown.length > 0 && !fits(`${shown.join('').trimEnd()}…`, style, width)) shown.pop();
  return `${shown.join('').trimEnd()}…`;
}

/** How wide one line of text is, in the style's units. */
export function textWidth(text: string, style: TextStyle): number {
  return measure(text, style);
}
