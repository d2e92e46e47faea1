import type { Rect } from '@samenspel/shared/records';
import { clipText, type TextStyle, textWidth, wrapLines } from '../canvas/paint/lines.ts';
import { dateInWords } from '../i18n/dates.ts';
import * as m from '../i18n/generated/messages.js';
import { type ExportContent, exportContent, PAD } from './content.ts';
import { type LegendGroup, legendOf, type LegendSign } from './legend.ts';
import type { ExportOptions, ExportSource } from './options.ts';

/** A part of the picture and where it goes; units are pixels at 1x. */
export type ExportPart =
  | {
      readonly kind: 'text';
      readonly rect: Rect;
      readonly words: string;
      readonly style: TextStyle;
      readonly tone: 'ink' | 'quiet' | 'amber';
    }
  | {
      readonly kind: 'sign';
      readonly rect: Rect;
      readonly sign: Exclude<LegendSign, { kind: 'none' }>;
    }
  | { readonly kind: 'line'; readonly rect: Rect }
  | { readonly kind: 'content'; readonly rect: Rect };

/** A whole picture: its size, what is on it and where. Nothing overlaps, nothing is cut off. */
export interface ExportScene {
  readonly width: number;
  readonly height: number;
  readonly content: ExportContent;
  readonly parts: readonly ExportPart[];
}

const MARGIN = 40;
const LEAST_WIDTH = 760;
const TITLE: TextStyle = { size: 30, weight: 700, leading: 38 };
const DATE: TextStyle = { size: 17, weight: 400, leading: 26 };
const NOTE: TextStyle = { size: 17, weight: 600, leading: 26 };
const HEADING: TextStyle = { size: 15, weight: 600, leading: 34 };
const ENTRY: TextStyle = { size: 15, weight: 400, leading: 34 };
const HEADING_WIDTH = 152;
const SIGN = 28;
const CODE_WIDTH = 44;
const SIGN_GAP = 9;
const ENTRY_GAP = 24;

/** Lays out a picture of the board. Pure: the same board, options and date give the same picture. */
export function exportScene(source: ExportSource, options: ExportOptions): ExportScene {
  const content = exportContent(source, options);
  const inner = Math.ceil(Math.max(content.bounds.width - 2 * PAD, LEAST_WIDTH));
  const parts: ExportPart[] = [];
  let y = layHeader(parts, source, inner) + 20;
  const { width, height } = content.bounds;
  parts.push({ kind: 'content', rect: { x: MARGIN - PAD, y, width, height } });
  y += height;
  const groups = legendOf(content, source, options);
  if (groups.length > 0) {
    parts.push({ kind: 'line', rect: { x: MARGIN, y: y + 24, width: inner, height: 1 } });
    y += 24 + 1 + 14;
    for (const group of groups) y = layGroup(parts, group, inner, y) + 6;
  }
  return { width: inner + 2 * MARGIN, height: Math.ceil(y + MARGIN), content, parts };
}

function layHeader(parts: ExportPart[], { board, now }: ExportSource, inner: number): number {
  const { settings } = board;
  const locale = settings?.locale ?? 'nl';
  const date = dateInWords(now, locale);
  let y = MARGIN;
  const add = (words: string, style: TextStyle, tone: 'ink' | 'quiet' | 'amber') => {
    for (const line of wrapLines(words, style, inner)) {
      const rect = { x: MARGIN, y, width: inner, height: style.leading };
      parts.push({ kind: 'text', rect, words: line.trimEnd(), style, tone });
      y += style.leading;
    }
  };
  add(settings?.title ?? '', TITLE, 'ink');
  add(date, DATE, 'quiet');
  if (settings?.example) add(m.export_example({}, { locale }), NOTE, 'amber');
  return y;
}

/** One row or more: the heading at the left, the entries one after the other. @returns its lower edge */
function layGroup(parts: ExportPart[], group: LegendGroup, inner: number, top: number): number {
  const left = MARGIN + HEADING_WIDTH;
  const right = MARGIN + inner;
  const row = ENTRY.leading;
  const heading = clipText(group.heading, HEADING, HEADING_WIDTH - 12);
  const rect = { x: MARGIN, y: top, width: HEADING_WIDTH - 12, height: row };
  parts.push({ kind: 'text', rect, words: heading, style: HEADING, tone: 'quiet' });
  let x = left;
  let y = top;
  for (const { sign, words } of group.entries) {
    const signWidth = sign.kind === 'code' ? CODE_WIDTH : SIGN;
    const lead = sign.kind === 'none' ? 0 : signWidth + SIGN_GAP;
    const shown = clipText(words, ENTRY, right - left - lead);
    const width = Math.ceil(textWidth(shown, ENTRY)) + 1;
    if (x > left && x + lead + width > right) {
      x = left;
      y += row;
    }
    if (sign.kind !== 'none') {
      const box = { x, y: y + (row - SIGN) / 2, width: signWidth, height: SIGN };
      parts.push({ kind: 'sign', rect: box, sign });
    }
    const place = { x: x + lead, y, width, height: row };
    parts.push({ kind: 'text', rect: place, words: shown, style: ENTRY, tone: 'ink' });
    x += lead + width + ENTRY_GAP;
  }
  return y + row;
}
