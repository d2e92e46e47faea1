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

const WORDS_MOST = 20_000;
let words = new Map<string, Map<string, number>>();
let wordsKept = 0;

function widthsIn({ weight, size }: TextStyle): Map<string, number> {
  const font = `${weight} ${size}`;
  let known = words.get(font);
  if (!known) words.set(font, (known = new Map()));
  return known;
}

/** A longer run without a space is no word: of scripts without spaces every line would be kept. */
const WORD_MOST = 24;

/** Width of a word, kept: words come back far more often than lines do. Of a long one the sum of its letters. */
function wordWidth(word: string, style: TextStyle, known: Map<string, number>): number {
  if (word.length > WORD_MOST) {
    return Array.from(word).reduce((sum, letter) => sum + wordWidth(letter, style, known), 0);
  }
  let width = known.get(word);
  if (width !== undefined) return width;
  if (wordsKept++ >= WORDS_MOST) forgetWords();
  known.set(word, (width = measure(word, style)));
  return width;
}

function forgetWords(): void {
  words = new Map();
  wordsKept = 0;
}

/** How far the sums may be off, as parts of the width: in them no word touches a space, and no letter another. */
const OFF = { words: 0.01, letters: 0.06 } as const;

/** Whether a text fits a width: by what its words are wide, and measured where that is too close to say. */
function fits(text: string, style: TextStyle, width: number): boolean {
  const known = widthsIn(style);
  const space = wordWidth(' ', style, known);
  let sum = -space;
  let doubt: number = OFF.words;
  for (const word of text.split(' ')) {
    sum += space + (word === '' ? 0 : wordWidth(word, style, known));
    if (word.length > WORD_MOST) doubt = OFF.letters;
  }
  if (sum < width * (1 - doubt)) return true;
  if (sum > width * (1 + doubt)) return false;
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
  forgetWords();
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
