import type { Item, ItemOf, ItemType } from '@samenspel/shared/records';
import { agreement } from './agreement.ts';
import { connector } from './connector.ts';
import { frame } from './frame.ts';
import { image } from './image.ts';
import type { ItemKind } from './kind.ts';
import { note } from './note.ts';
import { shape } from './shape.ts';
import { stroke } from './stroke.ts';
import { task } from './task.ts';
import { text } from './text.ts';

/** How every kind of item is drawn and handled. A new kind is one file and one line here. */
const KINDS: { readonly [Type in ItemType]: ItemKind<ItemOf<Type>> } = {
  task,
  note,
  text,
  stroke,
  agreement,
  shape,
  connector,
  image,
  frame,
};

/** The kind of an item. */
export function kindOf({ type }: Pick<Item, 'type'>): ItemKind {
  return KINDS[type];
}
