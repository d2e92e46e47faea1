import {
  type Item,
  type Rect,
  type StrokePoint,
  type TextField,
  unpackPoints,
} from '@samenspel/shared/records';
import { clipLines, forgetLines, type TextStyle, textWidth, wrapLines } from './lines.ts';

export const NOTE = {
  padding: 14,
  text: { size: 17, weight: 400, leading: 23 },
  author: { size: 13, weight: 400, leading: 18 },
  authorGap: 10,
} as const;

export const TASK = {
  padding: 16,
  gap: 6,
  footerGap: 12,
  footer: 24,
  title: { size: 17, weight: 700, leading: 22 },
  description: { size: 15, weight: 400, leading: 20 },
  chip: { size: 13, weight: 600, leading: 18 },
  descriptionLines: 3,
} as const;

export const AGREEMENT = {
  padding: 14,
  head: { size: 13, weight: 600, leading: 18 },
  headGap: 6,
  box: 20,
  boxGap: 10,
  text: { size: 17, weight: 400, leading: 23 },
  footerGap: 10,
  footer: { size: 13, weight: 600, leading: 18 },
} as const;

export const TEXT: TextStyle = { size: 20, weight: 400, leading: 27 };

/** A block of lines inside an item, relative to its pos. */
export interface TextBlock {
  readonly x: number;
  readonly y: number;
  /** Lines are broken at this width. */
  readonly width: number;
  readonly lines: readonly string[];
  readonly style: TextStyle;
}

/** Where the parts of an item lie, relative to its pos; derived, and kept as long as the record. */
export interface ItemLayout {
  readonly width: number;
  readonly height: number;
  readonly blocks: Partial<Record<TextField, TextBlock>>;
  /** Of a stroke. */
  readonly points?: readonly StrokePoint[];
  /** Of a stroke: what sticks out to the left and top of pos. */
  readonly overhang?: number;
}

let kept = new WeakMap<Item, ItemLayout>();

/** Forgets every layout and line: they were measured in another font. */
export function forgetLayouts(): void {
  kept = new WeakMap();
  forgetLines();
}

/** Where everything in an item goes, in board units from its top left. The same record gives the same layout. */
export function layoutItem(item: Item): ItemLayout {
  let layout = kept.get(item);
  if (!layout) {
    layout = makeLayout(item);
    kept.set(item, layout);
  }
  return layout;
}

/** What an item covers of the board. */
export function boundsOf(item: Item): Rect {
  const { width, height, overhang = 0 } = layoutItem(item);
  const [x, y] = item.pos;
  return { x: x - overhang, y: y - overhang, width, height };
}

function makeLayout(item: Item): ItemLayout {
  switch (item.type) {
    case 'note':
      return layoutNote(item.text, item.size);
    case 'task':
      return layoutTask(item, item.size);
    case 'text':
      return layoutText(item.text, item.size);
    case 'stroke':
      return layoutStroke(unpackPoints(item.points));
    case 'agreement':
      return layoutAgreement(item.text, item.size);
  }
}

function layoutNote(text: string, [width, least]: readonly [number, number]): ItemLayout {
  const inner = Math.max(40, width - 2 * NOTE.padding);
  const lines = wrapLines(text, NOTE.text, inner);
  const body = lines.length * NOTE.text.leading;
  const height = 2 * NOTE.padding + body + NOTE.authorGap + NOTE.author.leading;
  return {
    width: inner + 2 * NOTE.padding,
    height: Math.max(least, height),
    blocks: { text: { x: NOTE.padding, y: NOTE.padding, width: inner, lines, style: NOTE.text } },
  };
}

/** A line with its subject, its text beside a box to check off, a line with who and when. */
function layoutAgreement(text: string, [width, least]: readonly [number, number]): ItemLayout {
  const { padding, head, headGap, box, boxGap, footerGap, footer, text: style } = AGREEMENT;
  const x = padding + box + boxGap;
  const inner = Math.max(80, width - x - padding);
  const lines = wrapLines(text, style, inner);
  const y = padding + head.leading + headGap;
  const height = y + lines.length * style.leading + footerGap + footer.leading + padding;
  return {
    width: x + inner + padding,
    height: Math.max(least, height),
    blocks: { text: { x, y, width: inner, lines, style } },
  };
}

function layoutTask(
  task: Pick<Item & { type: 'task' }, 'title' | 'description' | 'theme' | 'concerns'>,
  [width, least]: readonly [number, number],
): ItemLayout {
  const inner = Math.max(80, width - 2 * TASK.padding);
  const title = wrapLines(task.title, TASK.title, inner);
  const words = task.description.trim();
  const description =
    words === ''
      ? []
      : clipLines(
          wrapLines(words, TASK.description, inner),
          TASK.descriptionLines,
          TASK.description,
          inner,
        );
  const x = TASK.padding;
  const below = TASK.padding + title.length * TASK.title.leading + TASK.gap;
  const body = below + description.length * TASK.description.leading;
  const hasFooter = task.theme !== '' || task.concerns.length > 0;
  const height = body + (hasFooter ? TASK.footerGap + TASK.footer : 0) + TASK.padding - 2;
  return {
    width: inner + 2 * TASK.padding,
    height: Math.max(least, height),
    blocks: {
      title: { x, y: TASK.padding, width: inner, lines: title, style: TASK.title },
      description: { x, y: below, width: inner, lines: description, style: TASK.description },
    },
  };
}

function layoutText(text: string, [width]: readonly [number, number]): ItemLayout {
  const most = Math.max(80, width);
  const lines = wrapLines(text, TEXT, most);
  const widest = Math.max(...lines.map((line) => textWidth(line.trimEnd(), TEXT)));
  return {
    width: Math.max(24, Math.min(most, Math.ceil(widest))),
    height: lines.length * TEXT.leading,
    blocks: { text: { x: 0, y: 0, width: most, lines, style: TEXT } },
  };
}

/** Half the width of the thickest pen line, board units. */
const PEN_HALF = 4;

function layoutStroke(points: readonly StrokePoint[]): ItemLayout {
  let width = 0;
  let height = 0;
  for (const [x, y] of points) {
    width = Math.max(width, x);
    height = Math.max(height, y);
  }
  return {
    width: width + 2 * PEN_HALF,
    height: height + 2 * PEN_HALF,
    overhang: PEN_HALF,
    blocks: {},
    points,
  };
}
