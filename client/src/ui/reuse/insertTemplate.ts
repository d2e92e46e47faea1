import { addItems } from '@samenspel/shared/commands';
import { ordersAtBottom, type Point } from '@samenspel/shared/records';
import { cameraToFit } from '../../state/viewStore.ts';
import { drawn, type Template } from '../../templates/index.ts';
import type { ActionContext } from '../../tools/index.ts';
import { copyItems } from '../../tools/copy.ts';
import { boundsOf } from '../clipboard/paste.ts';
import { freePlace } from './spot.ts';

/** Puts a template on a free place, chosen and in view: one step of undo. False when nothing may be put there now. */
export function insertTemplate(context: ActionContext, template: Template): boolean {
  const board = context.board();
  const parts = drawn(template, board.settings?.locale ?? 'nl');
  const bounds = boundsOf(parts);
  if (!bounds) return false;
  const spot = freePlace(context, [bounds.width, bounds.height]);
  const by: Point = [Math.round(spot.x - bounds.x), Math.round(spot.y - bounds.y)];
  const copies = copyItems(parts, { by, me: board.me, board: [] });
  // Under all there is: what is laid in it must not vanish behind it.
  const orders = ordersAtBottom(board.items.values(), copies.length);
  const items = copies.map((item, i) => ({ ...item, order: orders[i] ?? item.order }));
  if (!context.dispatch(addItems({ items }))) return false;
  context.setView({
    tool: 'select',
    editing: null,
    selection: new Set(items.map(({ id }) => id)),
  });
  context.lookAt(cameraToFit(context.view(), spot));
  return true;
}
