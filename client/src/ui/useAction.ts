import { useMemo, useSyncExternalStore } from 'react';
import { useOpenBoard } from '../board/index.ts';
import { boardTools } from '../canvas/boardTools.ts';
import { type Action, ACTIONS, type ActionId, keysText } from '../tools/index.ts';

export interface UsableAction {
  readonly label: string;
  /** Its keys as people write them; undefined when it has none. */
  readonly keys: string | undefined;
  /** As aria-keyshortcuts takes them. */
  readonly shortcuts: string | undefined;
  readonly enabled: boolean;
  readonly perform: () => void;
}

/** Whether this device has a Mac's keyboard. */
export const isMac = () => /Mac|iPhone|iPad/u.test(navigator.userAgent);

/** The first keys of an action, as people write them on this device; undefined when it has none. */
export function keysOf({ keys: [first] }: Pick<Action, 'keys'>): string | undefined {
  return first && keysText(first, isMac());
}

/** One of the board's actions, for a button or menu. The caller renders again when it begins or ceases to apply. */
export function useAction(id: ActionId): UsableAction {
  const open = useOpenBoard();
  const { context } = boardTools(open);
  const action: Action = ACTIONS[id];
  const subscribe = useMemo(
    () => (onChange: () => void) => {
      const stopBoard = open.board.subscribe(onChange);
      const stopView = open.view.subscribe(onChange);
      return () => {
        stopBoard();
        stopView();
      };
    },
    [open],
  );
  const enabled = useSyncExternalStore(subscribe, () => action.when(context));
  const [first] = action.keys;
  return {
    label: action.label(),
    keys: keysOf(action),
    shortcuts:
      first &&
      `${first.mod ? 'Control+' : ''}${first.alt ? 'Alt+' : ''}${first.shift ? 'Shift+' : ''}${first.key}`,
    enabled,
    perform: () => {
      if (action.when(context)) action.perform(context);
    },
  };
}
