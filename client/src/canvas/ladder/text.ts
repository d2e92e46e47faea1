import { clipLines, fontOf, type TextStyle, wrapLines } from '../paint/lines.ts';

/** A style of text on the ladder. @param size board units */
export function style(size: number, weight: TextStyle['weight'], leading = size): TextStyle {
  return { size, weight, leading };
}

/** Draws what follows in this style. */
export function write(context: CanvasRenderingContext2D, text: TextStyle): void {
  context.font = fontOf(text);
}

/** The text in at most `most` lines no wider than `width`; what does not fit ends in "…". */
export function wrap(text: string, how: TextStyle, width: number, most: number): readonly string[] {
  const words = text.trim().replace(/\s+/gu, ' ');
  if (words === '') return [];
  return clipLines(wrapLines(words, how, width), most, how, width);
}
