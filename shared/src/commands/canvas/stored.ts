import * as Y from 'yjs';
import { readItem } from '../../document/read.ts';
import { canvasRoots } from '../../document/roots.ts';
import type { ItemId } from '../../records/item.ts';
import type { ItemOf, ItemType } from '../../records/items.ts';

/** An item as it is stored; undefined when it is not there. */
export function stored(canvas: Y.Doc, id: ItemId): Y.Map<unknown> | undefined {
  const item = canvasRoots(canvas).items.get(id);
  return item instanceof Y.Map ? item : undefined;
}

/** Sets plain values of an item, where they differ: an equal value would only make the document grow. */
export function change(canvas: Y.Doc, id: ItemId, values: Readonly<Record<string, unknown>>): void {
  const item = stored(canvas, id);
  if (!item) return;
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined) item.delete(key);
    else if (JSON.stringify(item.get(key)) !== JSON.stringify(value)) item.set(key, value);
  }
}

/** The record of an item of this kind; undefined when it is not there or of another. */
export function itemOf<Type extends ItemType>(
  canvas: Y.Doc,
  id: ItemId,
  type: Type,
): ItemOf<Type> | undefined {
  const item = readItem(id, stored(canvas, id));
  return isOf(item, type) ? item : undefined;
}

function isOf<Type extends ItemType>(
  item: ReturnType<typeof readItem>,
  type: Type,
): item is ItemOf<Type> {
  return item?.type === type;
}
