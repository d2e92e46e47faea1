import type { FocusTarget, LaneId, Rect } from '@samenspel/shared/records';
import type { BoardState } from '../state/boardStore.ts';
import { ladderScene } from './ladder/index.ts';
import { rectOf } from './rectOf.ts';

/** What everybody is taken to, in board units; undefined while it is not on the board. */
export function focusRect(board: BoardState, target: FocusTarget): Rect | undefined {
  switch (target.kind) {
    case 'view': {
      const [x, y, width, height] = target.rect;
      return { x, y, width, height };
    }
    case 'lane':
    case 'gap':
      return laneRect(board, target.lane);
    case 'item':
      return laneRect(board, target.item) ?? rectOf(board, ladderScene(board), target.item);
  }
}

/** The ladder with its lanes; undefined while the board has not arrived. */
export function ladderRect(board: BoardState): Rect | undefined {
  return board.settings && ladderScene(board).layout.bounds;
}

/** A lane from its head to the rows beside the ladder. */
function laneRect(board: BoardState, lane: LaneId): Rect | undefined {
  const { layout } = ladderScene(board);
  const head = layout.heads.find((one) => one.lane === lane)?.rect;
  return head && { ...head, height: layout.bounds.height };
}
