import type { Item } from '@samenspel/shared/records';
import { wordsOn } from '../describe.ts';

/** The words of items in the order in which one reads them, for any other program. */
export function wordsOf(items: readonly Item[]): string {
  return items
    .toSorted((a, b) => a.pos[1] - b.pos[1] || a.pos[0] - b.pos[0])
    .map((item) => {
      const more = item.type === 'task' ? item.description.trim() : '';
      return more === '' ? wordsOn(item) : `${wordsOn(item)}: ${more}`;
    })
    .filter((words) => words !== '')
    .join('\n');
}
