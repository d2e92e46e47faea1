import type { LaneId } from '@samenspel/shared/records';
import type { Cell } from '../../state/viewStore.ts';
import { canPlace, ownMarker, placeIn } from '../placing.ts';
import { isDrag } from '../runner.ts';
import type { PointerInput, ToolContext, ToolState } from '../tool.ts';

/**
 * Whether a plain click in this lane places the marker chosen in the tray: only the first time. Where one stands
 * already, a stray click must not move it in front of everybody; it is dragged, or placed anew from the tray.
 */
export function canPlaceFirst(lane: LaneId, context: ToolContext): boolean {
  const board = context.board();
  const { markerChoice, selection, ladderCard } = context.view();
  const isFree = selection.size === 0 && ladderCard === null;
  return isFree && canPlace(board) && ownMarker(board, markerChoice, lane) === undefined;
}

/**
 * A press on a cell of the ladder: let go without a drag, it places the chosen marker there.
 * @param pressOnEmpty what a press on empty board does, and what becomes of this one when it is dragged
 */
export function pressOnCell(
  { lane, place }: Cell,
  start: PointerInput,
  before: ToolContext,
  pressOnEmpty: () => ToolState,
): ToolState {
  const places = canPlaceFirst(lane, before);
  const otherwise = pressOnEmpty();
  return {
    ...otherwise,
    up(input, context) {
      const next = otherwise.up?.(input, context);
      if (!places || isDrag(start, input)) return next;
      const command = placeIn(context.board(), context.view().markerChoice, { lane, place });
      if (command) context.dispatch(command);
      return next;
    },
  };
}
