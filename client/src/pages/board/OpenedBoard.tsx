import type { Capability } from '@samenspel/shared/protocol';
import { useCallback, useState } from 'react';
import { BoardProvider } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { currentIdentity, type Identity, switchIdentity } from '../../state/myBoards.ts';
import { Waiting } from '../Waiting.tsx';
import { BoardDoor } from './BoardDoor.tsx';
import { useOpened } from './useOpened.ts';

interface Props {
  readonly id: string;
  readonly boardKey: string;
  readonly capability: Capability;
  readonly fromDevice: boolean;
}

/** Opens the board as who one is on it, and again when one becomes somebody else. */
export function OpenedBoard({ id, boardKey, capability, fromDevice }: Props) {
  useLocale();
  const [secret, setSecret] = useState(() => currentIdentity(id).secret);
  const open = useOpened({ id, key: boardKey, capability, secret });

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
