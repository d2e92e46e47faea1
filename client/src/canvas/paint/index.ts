import type { Item } from '@samenspel/shared/records';
import { paintAgreement } from './agreement.ts';
import type { Look } from './look.ts';
import { paintNote } from './note.ts';
import { paintStroke } from './stroke.ts';
import { paintTask } from './task.ts';
import { paintText } from './text.ts';

export { fontReady } from './font.ts';
export { boundsOf, forgetLayouts, layoutItem } from './layout.ts';
export { type Look, type Partner } from './look.ts';
export { lookOf } from './lookOf.ts';

/**
 * Draws an item where it lies, on a context that is scaled and moved to the board. Every kind of item is one
 * painter and one line here.
 */
export function paintItem(context: CanvasRenderingContext2D, item: Item, look: Look): void {
  switch (item.type) {
    case 'task':
      return paintTask(context, item, look);
    case 'note':
      return paintNote(context, item, look);
    case 'text':
      return paintText(context, item, look);
    case 'stroke':
      return paintStroke(context, item, look);
    case 'agreement':
      return paintAgreement(context, item, look);
  }
}
