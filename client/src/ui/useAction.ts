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

const isMac = () => /Mac|iPhone|iPad/u.test(navigator.userAgent);

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
    keys: first && keysText(first, isMac()),
    shortcuts: first && `${first.mod ? 'Control+' : ''}${first.shift ? 'Shift+' : ''}${first.key}`,
    enabled,
    perform: () => {
      if (action.when(context)) action.perform(context);
    },
  };
}
