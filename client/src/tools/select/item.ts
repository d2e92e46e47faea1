import type { ItemId } from '@samenspel/shared/records';
import { mayEdit, panning } from '../hand.ts';
import { isDrag } from '../runner.ts';
import type { PointerInput, ToolContext, ToolState } from '../tool.ts';
import { draggingItems } from './drag.ts';

function toggled(selection: ReadonlySet<ItemId>, id: ItemId): ReadonlySet<ItemId> {
  const next = new Set(selection);
  if (!next.delete(id)) next.add(id);
  return next;
}

/**
 * An item is pressed: a release chooses it, going further moves it and what is chosen with it. A finger moves only
 * what it has chosen before: on a phone most of the screen is items, and one means to move the board.
 */
export function pressingItem(
  id: ItemId,
  start: PointerInput,
  context: ToolContext,
  idle: ToolState,
): ToolState {
  const before = context.view().selection;
  const wasChosen = before.has(id);
  const mayMove = start.device !== 'touch' || wasChosen;
  if (!wasChosen && !start.shift && mayMove) context.setView({ selection: new Set([id]) });
  return {
    name: 'pressingItem',
    cursor: () => 'move',
    move(input) {
      if (!isDrag(start, input)) return undefined;
      if (!mayMove) return panning(input, idle);
      if (!mayEdit(context)) return undefined;
      if (start.shift && !wasChosen) context.setView({ selection: new Set([...before, id]) });
      return draggingItems([...context.view().selection], start, input, context, idle);
    },
    up() {
      if (start.shift) context.setView({ selection: toggled(before, id) });
      else context.setView({ selection: new Set([id]) });
      return idle;
    },
    cancel() {
      context.setView({ selection: before });
      return true;
    },
  };
}
