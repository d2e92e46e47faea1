import type { Item } from '@samenspel/shared/records';

/** Whether nothing has been said in an item: who typed nothing in it wanted nothing. */
export function isBlank(item: Item): boolean {
  switch (item.type) {
    case 'note':
    case 'text':
      return item.text.trim() === '';
    case 'task':
      return (
        item.title.trim() === '' &&
        item.description.trim() === '' &&
        item.theme === '' &&
        item.concerns.length === 0
      );
    case 'agreement':
      return item.text.trim() === '' && item.owner === '' && item.due === '';
    case 'stroke':
    case 'shape':
    case 'connector':
    case 'image':
    case 'frame':
      return false;
  }
}
