import { useMemo, useSyncExternalStore } from 'react';
import { type BoardLink, type OpenBoard, openBoard } from '../../board/index.ts';

/** A board that is open as long as somebody looks. */
function boardOpener(link: BoardLink) {
  let open: OpenBoard | undefined;
  return {
    subscribe: () => {
      const opened = openBoard(link);
      open = opened;
      return () => {
        open = undefined;
        opened.close();
      };
    },
    current: () => open,
  };
}

/** Opens what the link opens while this component is shown; undefined until it is open. */
export function useOpened({ id, key, capability, secret }: BoardLink): OpenBoard | undefined {
  const opener = useMemo(
    () => boardOpener({ id, key, capability, secret }),
    [id, key, capability, secret],
  );
  return useSyncExternalStore(opener.subscribe, opener.current);
}
