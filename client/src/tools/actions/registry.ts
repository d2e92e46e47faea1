import type { Action, ActionContext } from './action.ts';
import { type KeyPress, matches } from './keys.ts';

/** An action with the name it goes by. */
export interface NamedAction extends Action {
  readonly id: string;
}

export interface ActionRegistry {
  /** In the order in which menus show them. The same list until some come or go. */
  readonly all: () => readonly NamedAction[];
  /** Adds what only the screen can do, as opening a window; gives back what takes it out again. */
  readonly add: (actions: Readonly<Record<string, Action>>) => () => void;
  readonly subscribe: (onChange: () => void) => () => void;
}

const named = (actions: Readonly<Record<string, Action>>): readonly NamedAction[] =>
  Object.entries(actions).map(([id, action]) => ({ ...action, id }));

/** All actions of one open board: those of the canvas, and what the screen adds while it stands. */
export function createRegistry(first: Readonly<Record<string, Action>>): ActionRegistry {
  const parts = new Set([named(first)]);
  const listeners = new Set<() => void>();
  let all: readonly NamedAction[] = [...parts].flat();
  const changed = () => {
    all = [...parts].flat();
    for (const listener of listeners) listener();
  };
  return {
    all: () => all,
    add(actions) {
      const part = named(actions);
      parts.add(part);
      changed();
      return () => {
        parts.delete(part);
        changed();
      };
    },
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

/** Where the focus is: on the board, on a control beside it, or in a field. */
export type FocusPlace = 'board' | 'bars' | 'field';

function answers(action: Action, focus: FocusPlace): boolean {
  if (action.byBrowser === true) return false;
  if (focus === 'board') return true;
  return focus === 'field' ? action.whileTyping === true : action.onBoard !== true;
}

/** The action that a key press asks for now, or undefined. */
export function actionFor<Any extends Action>(
  actions: readonly Any[],
  press: KeyPress,
  context: ActionContext,
  focus: FocusPlace,
): Any | undefined {
  return actions.find(
    (action) =>
      answers(action, focus) &&
      action.keys.some((keys) => matches(keys, press)) &&
      action.when(context),
  );
}
