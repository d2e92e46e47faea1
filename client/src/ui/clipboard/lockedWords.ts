import * as m from '../../i18n/generated/messages.js';
import type { BoardState } from '../../state/boardStore.ts';
import { mayEditCanvas } from '../../state/round.ts';

/** Why nothing can be put on the board now; undefined: it can. */
export function lockedWords(board: BoardState): string | undefined {
  if (mayEditCanvas(board)) return undefined;
  if (board.capability === 'view') return m.clipboard_only_look();
  return board.method.locks.canvas ? m.follow_locked() : m.follow_locked_step();
}
