import * as v from 'valibot';
import { Agreement } from './agreement.ts';
import { LIMITS } from './limits.ts';
import { Note } from './note.ts';
import { Stroke } from './stroke.ts';
import { Task } from './task.ts';
import { FreeText } from './text.ts';

/** Every kind of item: a new kind is one record and one line here. */
export const Item = v.variant('type', [Task, Note, FreeText, Stroke, Agreement]);
export type Item = v.InferOutput<typeof Item>;
export type ItemType = Item['type'];

/** Fields that people type together, stored as Y.Text, with the length a person may reach. */
export const TEXT_FIELDS = {
  task: { title: LIMITS.title, description: LIMITS.description },
  note: { text: LIMITS.note },
  text: { text: LIMITS.text },
  stroke: {},
  agreement: { text: LIMITS.note },
} as const satisfies Record<ItemType, Record<string, number>>;

export type TextField = 'title' | 'description' | 'text';

/** How long the text in this field may grow by typing; undefined when the item has no such field. */
export function textLimit(type: ItemType, field: TextField): number | undefined {
  const fields: Partial<Record<TextField, number>> = TEXT_FIELDS[type];
  return fields[field];
}
