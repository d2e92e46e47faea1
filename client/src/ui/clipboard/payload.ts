import { Item } from '@samenspel/shared/records';
import * as v from 'valibot';
import { bytesOf, textOf } from './base64.ts';

/** Items as the clipboard carries them between boards, and windows. */
export interface Payload {
  /** The board they come from. */
  readonly board: string;
  /** They stand alone: connectors stick to nothing but each other's items. */
  readonly items: readonly Item[];
}

/** Most of what one can copy at once: what it becomes must fit in one message to the server. */
export const COPY_LIMITS = { items: 1000, bytes: 1024 * 1024 } as const;

const MARK = 'data-samenspel';

/** A pen line's points are bytes, which JSON has no word for. */
const Bytes = v.object({ bytes: v.string() });

const Carried = v.object({
  version: v.literal(1),
  board: v.string(),
  items: v.pipe(v.array(v.unknown()), v.maxLength(COPY_LIMITS.items)),
});

/** Items with their words, as HTML: other programs read the words. Undefined: it is too much. */
export function asHtml({ board, items }: Payload, words: string): string | undefined {
  if (items.length > COPY_LIMITS.items) return undefined;
  const json = JSON.stringify({ version: 1, board, items }, (_, value: unknown) =>
    value instanceof Uint8Array ? { bytes: textOf(value) } : value,
  );
  const carried = textOf(new TextEncoder().encode(json));
  if (carried.length > COPY_LIMITS.bytes) return undefined;
  const lines = words.split('\n').map((line) => `<div>${escaped(line) || '<br>'}</div>`);
  return `<meta charset="utf-8"><div ${MARK}="${carried}">${lines.join('')}</div>`;
}

const escaped = (text: string) =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');

/**
 * The items in pasted HTML; undefined when it carries none. Anybody can put anything on a clipboard: what is no item
 * is left out, and what remains are values, never markup.
 */
export function fromHtml(html: string): Payload | undefined {
  if (html.length > 4 * COPY_LIMITS.bytes) return undefined;
  const carried = new RegExp(`${MARK}="(?<carried>[A-Za-z0-9+/=]+)"`, 'u').exec(html)?.groups?.[
    'carried'
  ];
  if (carried === undefined || carried.length > COPY_LIMITS.bytes) return undefined;
  const parsed = v.safeParse(Carried, parse(carried));
  if (!parsed.success) return undefined;
  const items = parsed.output.items.flatMap((held) => {
    const item = v.safeParse(Item, withBytes(held));
    return item.success ? [item.output] : [];
  });
  const known = new Map(items.map((item) => [item.id, item]));
  return { board: parsed.output.board, items: [...known.values()] };
}

function parse(carried: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytesOf(carried)));
  } catch {
    return undefined;
  }
}

const WithPoints = v.looseObject({ points: Bytes });

function withBytes(held: unknown): unknown {
  if (!v.is(WithPoints, held)) return held;
  return { ...held, points: bytesOf(held.points.bytes) };
}
