import { useBoard } from '../board/index.ts';
import { roundOf } from '../state/round.ts';
import { roundName } from './roundName.ts';

/** The round that is shown, by its full name; undefined on the free board. */
export function useRoundName(): string | undefined {
  return useBoard((board) => {
    const round = roundOf(board);
    return round && roundName(round, board.method.meetings);
  });
}
