import type { ToolContext } from '../tool.ts';
import type { Keys } from './keys.ts';

export interface ActionContext extends ToolContext {
  readonly undo: () => void;
  readonly redo: () => void;
  /** Drops the gesture in progress; false when there is none. */
  readonly dropGesture: () => boolean;
}

/** Something a person can ask for, by key, button or menu. One registry feeds them all. */
export interface Action {
  readonly label: () => string;
  /** The first is the one that is shown. */
  readonly keys: readonly Keys[];
  /** Whether it applies now; a key that does not apply is left to the browser. */
  readonly when: (context: ActionContext) => boolean;
  readonly perform: (context: ActionContext) => void;
  /** Works only while the board has the focus: elsewhere the key means something else. */
  readonly onBoard?: boolean;
}

export const always = () => true;
