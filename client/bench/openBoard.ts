import { type BoardLink, type OpenBoard, openBoard as open } from '../src/board/openBoard.ts';
import { showToBench } from './bench.ts';

export type { BoardLink, OpenBoard } from '../src/board/openBoard.ts';

/** Opens a board as the app does, and lets the measuring driver at it. */
export function openBoard(link: BoardLink): OpenBoard {
  const board = open(link);
  showToBench(board);
  return board;
}
