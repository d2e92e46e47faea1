import type { Capability } from '@samenspel/shared/protocol';
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { type BoardLink, BoardProvider, type OpenBoard, openBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { currentIdentity, type Identity, switchIdentity } from '../../state/myBoards.ts';
import { Waiting } from '../Waiting.tsx';
import { BoardDoor } from './BoardDoor.tsx';

interface Props {
  readonly id: string;
  readonly boardKey: string;
  readonly capability: Capability;
  readonly fromDevice: boolean;
}

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

/** Opens the board as who one is on it, and again when one becomes somebody else. */
export function OpenedBoard({ id, boardKey, capability, fromDevice }: Props) {
  useLocale();
  const [secret, setSecret] = useState(() => currentIdentity(id).secret);
  const opener = useMemo(
    () => boardOpener({ id, key: boardKey, capability, secret }),
    [id, boardKey, capability, secret],
  );
  const open = useSyncExternalStore(opener.subscribe, opener.current);

  const becomeSomebody = useCallback(
    (somebody?: Identity) => setSecret(switchIdentity(id, somebody).secret),
    [id],
  );
  if (!open) return <Waiting text={m.board_opening()} />;
  return (
    <BoardProvider value={open}>
      <BoardDoor fromDevice={fromDevice} onBecome={becomeSomebody} />
    </BoardProvider>
  );
}
