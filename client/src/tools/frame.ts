import { ordersAtBottom } from '@samenspel/shared/records';
import { areaTool } from './area.ts';
import { addDrawn, common, editItem } from './newItem.ts';

/** Draws a titled area under all that is there, and asks for its title at once. */
export const frameTool = areaTool({
  name: 'frame',
  usual: [640, 420],
  make(context, area) {
    const shared = common(context);
    const [order = shared.order] = ordersAtBottom(context.board().items.values(), 1);
    return { ...shared, ...area, order, type: 'frame', style: { colour: 'ink' }, title: '' };
  },
  finish(context, item) {
    if (addDrawn(context, item)) editItem(context, item.id);
  },
});
