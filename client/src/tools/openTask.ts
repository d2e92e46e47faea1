import type { ItemId } from '@samenspel/shared/records';
import type { ToolContext } from './tool.ts';

/** Opens the panel with a task's details; what is no task, as the collaboration as a whole, has none. */
export function openTask({ board, setView }: ToolContext, id: ItemId): void {
  if (board().items.get(id)?.type !== 'task') return;
  setView({ panel: 'task', openTask: id, selection: new Set([id]), editing: null });
}
