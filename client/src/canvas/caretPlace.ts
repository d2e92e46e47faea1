import type { TextBlock } from './paint/draw.ts';
import { textWidth } from './paint/lines.ts';

/** A place in a drawn block of text, relative to the top left corner of the block. */
export interface CaretPlace {
  readonly x: number;
  /** Top of its line. */
  readonly y: number;
  readonly height: number;
}

/** A part of a line that is chosen, relative to the top left corner of the block. */
export interface ChosenPart extends CaretPlace {
  readonly width: number;
}

interface LineSpan {
  readonly start: number;
  readonly line: string;
}

/** Which part of a text each of its lines shows; what is not drawn, as of a long description, is left out. */
function spansOf(text: string, lines: readonly string[]): LineSpan[] {
  const spans: LineSpan[] = [];
  let start = text.startsWith(lines[0] ?? '') ? 0 : text.length - text.trimStart().length;
  for (const line of lines) {
    if (!text.startsWith(line.replace(/…$/u, ''), start)) break;
    spans.push({ start, line });
    start += line.length;
    // A line that was only broken goes on at once; after a paragraph stands its end.
    if (text[start] === '\n') start += 1;
  }
  return spans;
}

function xIn({ width, style, align = 'left' }: TextBlock, line: string, index: number): number {
  const before = textWidth(line.slice(0, index), style);
  // Spaces at a line's end hang over the edge, as in a browser.
  const room = width - textWidth(line.trimEnd(), style);
  const left = align === 'left' ? 0 : align === 'centre' ? room / 2 : room;
  return Math.min(width, left + before);
}

/** Where the caret before character `index` of a text is drawn; undefined when that part is not drawn. */
export function caretPlace(text: string, block: TextBlock, index: number): CaretPlace | undefined {
  const spans = spansOf(text, block.lines);
  const row = spans.findLastIndex(({ start }) => start <= index);
  const span = spans[row];
  if (!span || (row === spans.length - 1 && index > span.start + span.line.length)) {
    return undefined;
  }
  const { leading } = block.style;
  return { x: xIn(block, span.line, index - span.start), y: row * leading, height: leading };
}

/** The parts of lines between two places of a text, whichever comes first. */
export function chosenParts(
  text: string,
  block: TextBlock,
  anchor: number,
  head: number,
): ChosenPart[] {
  const [from, to] = anchor < head ? [anchor, head] : [head, anchor];
  if (from === to) return [];
  const { leading } = block.style;
  return spansOf(text, block.lines).flatMap(({ start, line }, row) => {
    const [first, last] = [Math.max(from - start, 0), Math.min(to - start, line.length)];
    if (last <= first) return [];
    const x = xIn(block, line, first);
    return [{ x, y: row * leading, width: xIn(block, line, last) - x, height: leading }];
  });
}
