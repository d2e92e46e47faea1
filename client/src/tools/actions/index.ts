import type { Action, ActionContext } from './action.ts';
import { EDIT_ACTIONS } from './edit.ts';
import { FOLD_ACTIONS } from './fold.ts';
import type { KeyPress } from './keys.ts';
import { matches } from './keys.ts';
import { TOOL_ACTIONS } from './tools.ts';
import { ZOOM_ACTIONS } from './zoom.ts';

export type { Action, ActionContext } from './action.ts';

/** Everything one can ask for on a board; feeds keyboard, toolbars and menus. */
export const ACTIONS = {
  ...TOOL_ACTIONS,
  ...EDIT_ACTIONS,
  ...ZOOM_ACTIONS,
  ...FOLD_ACTIONS,
} as const;

export type ActionId = keyof typeof ACTIONS;

const ALL: readonly Action[] = Object.values(ACTIONS);

/**
 * The action that a key press asks for now, or undefined.
 * @param onBoard the board itself has the focus
 */
export function actionFor(
  press: KeyPress,
  context: ActionContext,
  onBoard: boolean,
): Action | undefined {
  return ALL.find(
    (action) =>
      (onBoard || !action.onBoard) &&
      action.keys.some((keys) => matches(keys, press)) &&
      action.when(context),
  );
}
