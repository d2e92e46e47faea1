import { type Item, type Rect, union } from '@samenspel/shared/records';
import type { ActionContext } from './action.ts';

/** The items that are chosen. */
export function chosenItems(context: ActionContext): Item[] {
  const { items } = context.board();
  return [...context.view().selection].flatMap((id) => items.get(id) ?? []);
}

/** The one item that is chosen; undefined when there are more, or none. */
export function onlyChosen(context: ActionContext): Item | undefined {
  const [item, ...more] = chosenItems(context);
  return more.length === 0 ? item : undefined;
}

/** The rectangle round what is chosen, in board units. */
export function boundsOfChosen(context: ActionContext): Rect | undefined {
  return union([...context.view().selection].flatMap((id) => context.boundsOf(id) ?? []));
}
