import type { Capability } from '@samenspel/shared/protocol';
import { BoardProvider, useBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import ClosedPage from '../board/ClosedPage.tsx';
import { useOpened } from '../board/useOpened.ts';
import { Waiting } from '../Waiting.tsx';
import { Room } from './Room.tsx';

interface Props {
  readonly id: string;
  readonly boardKey: string;
  readonly capability: Capability;
}

/** Opens the board as nobody: a wall has no voice, and nothing of this laptop's own may be seen on it (R2). */
export function PresentedBoard({ id, boardKey, capability }: Props) {
  useLocale();
  const open = useOpened({ id, key: boardKey, capability, secret: undefined });
  if (!open) return <Waiting text={m.board_opening()} />;
  return (
    <BoardProvider value={open}>
      <Door />
    </BoardProvider>
  );
}

function Door() {
  useLocale();
  const settings = useBoard((board) => board.settings);
  const connection = useBoard((board) => board.connection);
  if (connection.kind === 'closed') return <ClosedPage code={connection.code} />;
  if (!settings) {
    const offline = connection.kind === 'offline';
    return <Waiting text={offline ? m.present_waiting_offline() : m.board_opening()} />;
  }
  return <Room settings={settings} />;
}
