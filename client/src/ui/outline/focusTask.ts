import type { ItemId } from '@samenspel/shared/records';

/** Id of the button that opens a task's details from the list: the focus returns to it. */
export function detailsButtonId(task: ItemId): string {
  return `outline-task-${task}`;
}

/** Moves the focus to a task in the list, once its card stands there. */
export function focusTask(task: ItemId): void {
  requestAnimationFrame(() => document.getElementById(detailsButtonId(task))?.focus());
}
