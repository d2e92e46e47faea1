import type { ItemId } from '@samenspel/shared/records';
import { mayEdit, panning } from '../hand.ts';
import { groupOf } from '../members.ts';
import { isDrag } from '../runner.ts';
import type { PointerInput, ToolContext, ToolState } from '../tool.ts';
import { draggingItems } from './drag.ts';

function toggled(selection: ReadonlySet<ItemId>, ids: readonly ItemId[]): ReadonlySet<ItemId> {
  const next = new Set(selection);
  const isIn = ids.every((id) => next.has(id));
  for (const id of ids) {
    if (isIn) next.delete(id);
    else next.add(id);
  }
  return next;
}

/** Whether this press adds to what is chosen, or takes from it. */
export const isGathering = ({ shift }: PointerInput, { view }: ToolContext): boolean =>
  shift || view().gathering;

/** What a click on an item means: its whole group, or itself once one is inside that group. */
function unitOf(id: ItemId, before: ReadonlySet<ItemId>, context: ToolContext): readonly ItemId[] {
  const group = groupOf(context.board().items, id);
  const isInside =
    before.size > 0 && before.size < group.length && group.some((member) => before.has(member));
  return isInside ? [id] : group;
}

/** What a click chooses: of a group that is chosen already, the member that is clicked. */
function clicked(
  id: ItemId,
  before: ReadonlySet<ItemId>,
  unit: readonly ItemId[],
): ReadonlySet<ItemId> {
  const wasUnit = unit.length > 1 && before.size === unit.length && before.has(id);
  return new Set(wasUnit ? [id] : unit);
}

/**
 * An item is pressed: a release chooses it with its group, going further moves what is chosen. A finger moves only
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
  const unit = unitOf(id, before, context);
  const gathers = isGathering(start, context);
  const mayMove = start.device !== 'touch' || wasChosen;
  if (!wasChosen && !gathers && mayMove) context.setView({ selection: new Set(unit) });
  return {
    name: 'pressingItem',
    cursor: () => 'move',
    move(input) {
      if (!isDrag(start, input)) return undefined;
      if (!mayMove) return panning(input, idle);
      if (!mayEdit(context)) return undefined;
      if (gathers && !wasChosen) context.setView({ selection: new Set([...before, ...unit]) });
      return draggingItems([...context.view().selection], start, input, context, idle);
    },
    up() {
      const selection = gathers ? toggled(before, unit) : clicked(id, before, unit);
      context.setView({ selection });
      return idle;
    },
    cancel() {
      context.setView({ selection: before });
      return true;
    },
  };
}
