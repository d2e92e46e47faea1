import { m } from '../../i18n/index.ts';
import type { BoardState } from '../../state/boardStore.ts';

export interface Saving {
  readonly kind: 'saved' | 'saving' | 'stuck' | 'connecting' | 'offline' | 'not-kept' | 'closed';
  readonly words: string;
}

type Known = Pick<BoardState, 'connection' | 'waiting' | 'keptOnDevice' | 'capability'> & {
  /** The line is there, and yet the server has not stored anything for a while: its disk is full, say. */
  readonly stuck: boolean;
};

/** What the screen says of what one did: "saved" only after the server has said so. */
export function savingOf(known: Known): Saving {
  const { connection, waiting, keptOnDevice, capability, stuck } = known;
  const viewer = capability === 'view';
  switch (connection.kind) {
    case 'closed':
      return { kind: 'closed', words: m.board_state_closed() };
    case 'online':
      if (viewer) return { kind: 'saved', words: m.board_state_live() };
      if (waiting === 0) return { kind: 'saved', words: m.board_state_saved() };
      return stuck
        ? { kind: 'stuck', words: m.board_state_stuck({ count: waiting }) }
        : { kind: 'saving', words: m.board_state_saving() };
    case 'connecting':
      return { kind: 'connecting', words: m.board_state_connecting() };
    case 'offline':
      if (waiting === 0) return { kind: 'offline', words: m.board_state_offline() };
      return keptOnDevice
        ? { kind: 'offline', words: m.board_state_waiting({ count: waiting }) }
        : { kind: 'not-kept', words: m.board_state_not_kept({ count: waiting }) };
  }
}
