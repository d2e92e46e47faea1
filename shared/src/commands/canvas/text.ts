import * as v from 'valibot';
import * as Y from 'yjs';
import { readItem } from '../../document/read.ts';
import { ItemId } from '../../records/item.ts';
import { textLimit } from '../../records/items.ts';
import { lines, wellFormed } from '../../records/limits.ts';
import { defineCommand } from '../command.ts';
import { stored } from './stored.ts';

/** The nearest position at or before `at` that is within the text and does not cut a surrogate pair in two. */
function boundary(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const cuts = at > 0 && wellFormed(text.slice(0, at)) !== text.slice(0, at);
  return cuts ? at - 1 : at;
}

/**
 * Replaces `remove` characters at `at` by `insert` in a text that others may be typing in as well.
 * Positions are UTF-16 code units; an insert that would pass the field's limit is shortened.
 */
export const editText = defineCommand({
  name: 'editText',
  document: 'canvas',
  args: v.object({
    id: ItemId,
    field: v.picklist(['title', 'description', 'text']),
    at: v.pipe(v.number(), v.integer(), v.minValue(0)),
    remove: v.pipe(v.number(), v.integer(), v.minValue(0)),
    insert: lines(5000),
  }),
  run(canvas, { id, field, at, remove, insert }) {
    const text = stored(canvas, id)?.get(field);
    const item = readItem(id, stored(canvas, id));
    if (!(text instanceof Y.Text) || !item) return;
    const held = text.toJSON();
    const start = boundary(held, at);
    const gone = boundary(held, start + remove) - start;
    if (gone > 0) text.delete(start, gone);
    const room = (textLimit(item.type, field) ?? 0) - text.length;
    const fits = insert.slice(0, boundary(insert, Math.max(0, room)));
    if (fits !== '') text.insert(start, fits);
  },
});
