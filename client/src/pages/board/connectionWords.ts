import { m } from '../../i18n/index.ts';
import type { BoardState } from '../../state/boardStore.ts';

export interface Saving {
  readonly kind: 'saved' | 'saving' | 'connecting' | 'offline' | 'not-kept' | 'closed';
  readonly words: string;
}

type Known = Pick<BoardState, 'connection' | 'waiting' | 'keptOnDevice' | 'capability'>;

/** What the screen says of what one did: "saved" only after the server has said so. */
export function savingOf({ connection, waiting, keptOnDevice, capability }: Known): Saving {
  const viewer = capability === 'view';
  switch (connection.kind) {
    case 'closed':
      return { kind: 'closed', words: m.board_state_closed() };
    case 'online':
      if (viewer) return { kind: 'saved', words: m.board_state_live() };
      return waiting > 0
        ? { kind: 'saving', words: m.board_state_saving() }
        : { kind: 'saved', words: m.board_state_saved() };
    case 'connecting':
      return { kind: 'connecting', words: m.board_state_connecting() };
    case 'offline':
      if (waiting === 0) return { kind: 'offline', words: m.board_state_offline() };
      return keptOnDevice
        ? { kind: 'offline', words: m.board_state_waiting({ count: waiting }) }
        : { kind: 'not-kept', words: m.board_state_not_kept({ count: waiting }) };
  }
}
