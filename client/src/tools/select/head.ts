import { putOnLadder, takeOffLadder } from '@samenspel/shared/commands';
import { type ItemId, type LaneId, type Point, WHOLE } from '@samenspel/shared/records';
import { mayEdit, panning } from '../hand.ts';
import { isDrag } from '../runner.ts';
import type { PointerInput, ToolContext, ToolState } from '../tool.ts';
import { dropAt } from './drag.ts';

/** A lane's head is pressed: a release chooses its task, going further moves the lane; as for items. */
export function pressingHead(
  lane: LaneId,
  start: PointerInput,
  context: ToolContext,
  idle: ToolState,
): ToolState {
  return {
    name: 'pressingHead',
    cursor: () => 'pointer',
    move(input) {
      if (!isDrag(start, input)) return undefined;
      const mayMove = start.device !== 'touch' || context.view().selection.has(lane);
      if (!mayMove) return panning(input, idle);
      if (lane === WHOLE || !mayEdit(context)) return undefined;
      return draggingHead(lane, start, input, context, idle);
    },
    up() {
      context.setView({ selection: new Set(lane === WHOLE ? [] : [lane]) });
      return idle;
    },
    cancel: () => true,
  };
}

/** Moves a lane: along the ladder to another place, beside the ladder off it, as a card. */
function draggingHead(
  task: ItemId,
  start: PointerInput,
  first: PointerInput,
  context: ToolContext,
  idle: ToolState,
): ToolState {
  const head = context.ladder()?.heads.find(({ lane }) => lane === task)?.rect;
  const posAt = (input: PointerInput): Point => [
    Math.round((head?.x ?? start.x) + input.x - start.x),
    Math.round((head?.y ?? start.y) + input.y - start.y),
  ];
  const follow = (input: PointerInput) =>
    context.setView({
      carriedHead: { task, pos: posAt(input) },
      drop: dropAt(input, context),
      selection: new Set([task]),
    });
  return {
    name: 'draggingHead',
    cursor: () => 'grabbing',
    enter: () => follow(first),
    leave: () => context.setView({ carriedHead: null, drop: null }),
    move(input) {
      follow(input);
      return undefined;
    },
    up(input) {
      const drop = dropAt(input, context);
      if (!drop) context.dispatch(takeOffLadder({ task, pos: posAt(input) }));
      else if (drop.before !== task) context.dispatch(putOnLadder({ task, before: drop.before }));
      return idle;
    },
    cancel: () => true,
  };
}
