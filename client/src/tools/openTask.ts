import type { ItemId } from '@samenspel/shared/records';
import type { ToolContext } from './tool.ts';

/** Opens the panel where an item is changed beyond its text: a task's details, or an agreement among the others. */
export function openDetails(context: ToolContext, id: ItemId): void {
  if (context.board().items.get(id)?.type === 'agreement') {
    context.setView({
      panel: 'agreed',
      openAgreement: id,
      selection: new Set([id]),
      editing: null,
    });
  } else openTask(context, id);
}

/** Opens the panel with a task's details; what is no task, as the collaboration as a whole, has none. */
export function openTask({ board, setView }: ToolContext, id: ItemId): void {
  if (board().items.get(id)?.type !== 'task') return;
  setView({ panel: 'task', openTask: id, selection: new Set([id]), editing: null });
}
