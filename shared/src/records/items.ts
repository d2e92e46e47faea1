import * as v from 'valibot';
import { Agreement } from './agreement.ts';
import { Connector } from './connector.ts';
import { Frame } from './frame.ts';
import { Image } from './image.ts';
import { LIMITS } from './limits.ts';
import { Note } from './note.ts';
import { Shape } from './shape.ts';
import { Stroke } from './stroke.ts';
import { Task } from './task.ts';
import { FreeText } from './text.ts';

/** Every kind of item: a new kind is one record and one line here. */
export const Item = v.variant('type', [
  Task,
  Note,
  FreeText,
  Stroke,
  Agreement,
  Shape,
  Connector,
  Image,
  Frame,
]);
export type Item = v.InferOutput<typeof Item>;
export type ItemType = Item['type'];
/** The record of one kind. */
export type ItemOf<Type extends ItemType> = Extract<Item, { type: Type }>;

/** Fields that people type together, stored as Y.Text, with the length a person may reach. */
export const TEXT_FIELDS = {
  task: { title: LIMITS.title, description: LIMITS.description },
  note: { text: LIMITS.note },
  text: { text: LIMITS.text },
  stroke: {},
  agreement: { text: LIMITS.note },
  shape: { text: LIMITS.note },
  connector: { text: LIMITS.title },
  image: {},
  frame: { title: LIMITS.title },
} as const satisfies Record<ItemType, Record<string, number>>;

export type TextField = 'title' | 'description' | 'text';

/** How long the text in this field may grow by typing; undefined when the item has no such field. */
export function textLimit(type: ItemType, field: TextField): number | undefined {
  const fields: Partial<Record<TextField, number>> = TEXT_FIELDS[type];
  return fields[field];
}

/** The text of each kind that is typed in on the canvas itself; null: it has none there. */
export const MAIN_TEXT: Readonly<Record<ItemType, TextField | null>> = {
  task: 'title',
  note: 'text',
  text: 'text',
  stroke: null,
  agreement: 'text',
  shape: 'text',
  connector: 'text',
  image: null,
  frame: 'title',
};

/** The text of a field; undefined when the item has no such field. */
export function textOf(item: Item, field: TextField): string | undefined {
  switch (field) {
    case 'title':
      return 'title' in item ? item.title : undefined;
    case 'description':
      return 'description' in item ? item.description : undefined;
    case 'text':
      return 'text' in item ? item.text : undefined;
  }
}
