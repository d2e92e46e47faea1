import type { Item, ItemId } from '@samenspel/shared/records';
import { kindOf } from '../../canvas/items/index.ts';
import { kindTitle, wordsOn } from '../describe.ts';

/** What a line can begin and end at, by kind and words. */
export function joinOptions(items: ReadonlyMap<ItemId, Item>) {
  return [...items.values()]
    .filter((item) => kindOf(item).joins)
    .map((item) => {
      const words = wordsOn(item);
      const label = words === '' ? kindTitle(item) : `${kindTitle(item)}: ${words.slice(0, 60)}`;
      return { value: item.id, label };
    });
}
