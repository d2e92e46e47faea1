import type { Cell } from '../state/viewStore.ts';
import { canPlace, carryTo, cellAt, choiceOf, drop, onlyAsked, placeIn } from './placing.ts';
import { isDrag } from './runner.ts';
import type { LadderHit, PointerInput, Tool, ToolContext, ToolState } from './tool.ts';

function isMine(key: string, context: ToolContext): boolean {
  const board = context.board();
  return canPlace(board) && board.markers.get(key)?.participant === board.me;
}

/**
 * What a press on a marker or on "+n" leads to, in any tool: a click opens its card, a drag of one's own marker
 * carries it. Others' markers cannot be picked up (R1). Undefined for a hit that is neither.
 * @param home where to return
 */
export function pressOnLadder(
  hit: LadderHit,
  start: PointerInput,
  home: ToolState,
): ToolState | undefined {
  if (hit.kind === 'marker') return pressMarker(hit.key, start, home);
  if (hit.kind === 'more') return pressMore({ lane: hit.lane, place: hit.place }, home);
  return undefined;
}

function pressMarker(key: string, start: PointerInput, home: ToolState): ToolState {
  return {
    name: 'pressMarker',
    cursor: (context) => (isMine(key, context) ? 'grab' : 'pointer'),
    move: (input, context) =>
      isDrag(start, input) && isMine(key, context) ? carry(key, input, home) : undefined,
    up(_input, context) {
      context.setView({ ladderCard: { kind: 'marker', key } });
      return home;
    },
    cancel: () => true,
  };
}

function pressMore(cell: Cell, home: ToolState): ToolState {
  return {
    name: 'pressMore',
    cursor: () => 'pointer',
    up(_input, context) {
      context.setView({ ladderCard: { kind: 'cell', ...cell } });
      return home;
    },
    cancel: () => true,
  };
}

/** Carries one's own marker, picked up from the ladder. Escape: it is back where it was. */
function carry(key: string, start: PointerInput, home: ToolState): ToolState {
  const follow = ({ x, y }: PointerInput, context: ToolContext) => {
    const { placing } = context.view();
    if (!placing) return;
    const carried = carryTo(placing, context.ladder(), x, y);
    context.setView({ placing: onlyAsked(context.board(), carried) });
  };
  return {
    name: 'carryMarker',
    cursor: () => 'grabbing',
    enter(context) {
      const board = context.board();
      const marker = board.markers.get(key);
      if (!marker) return;
      const from = { lane: marker.lane, place: marker.level };
      const choice = choiceOf(board, marker);
      const placing = { choice, from, pointer: null, target: from, leaving: false };
      context.setView({ placing, ladderCard: null });
      follow(start, context);
    },
    leave: (context) => context.setView({ placing: null }),
    move(input, context) {
      follow(input, context);
      return undefined;
    },
    up(input, context) {
      follow(input, context);
      const { placing } = context.view();
      const commands = placing ? drop(context.board(), placing) : [];
      if (commands.length > 0) context.dispatch(...commands);
      return home;
    },
    cancel: () => true,
  };
}

/** Waits for a click on a cell. A mouse shows beforehand what would be placed where. */
const waiting: ToolState = {
  name: 'place',
  cursor(context, { x, y }) {
    const hit = context.hit(x, y);
    if (hit?.kind === 'marker' && isMine(hit.key, context)) return 'grab';
    return cellAt(context.ladder(), x, y) ? 'pointer' : 'default';
  },
  leave: (context) => context.setView({ placing: null }),
  move({ x, y, device }, context) {
    if (device === 'touch' || !canPlace(context.board())) return undefined;
    const target = cellAt(context.ladder(), x, y);
    const choice = context.view().markerChoice;
    const aims = { choice, from: null, pointer: null, target, leaving: false };
    const asked = onlyAsked(context.board(), aims);
    context.setView({ placing: asked.target && asked });
    return undefined;
  },
  down(input, context) {
    const hit = context.hit(input.x, input.y);
    if (hit?.kind === 'marker' && isMine(hit.key, context)) {
      return pressMarker(hit.key, input, waiting);
    }
    const cell = cellAt(context.ladder(), input.x, input.y);
    return cell ? pressCell(cell, input) : undefined;
  },
};

/** A press on a cell: let go in the same cell, the chosen marker is placed there. */
function pressCell(cell: Cell, start: PointerInput): ToolState {
  return {
    name: 'pressCell',
    cursor: () => 'pointer',
    up(input, context) {
      const end = cellAt(context.ladder(), input.x, input.y);
      const same = end?.lane === cell.lane && end.place === cell.place;
      if (!same && isDrag(start, input)) return waiting;
      const command = placeIn(context.board(), context.view().markerChoice, cell);
      if (command) context.dispatch(command);
      return waiting;
    },
    cancel: () => true,
  };
}

/** Places the marker chosen in the tray, cell by cell. */
export const placeTool: Tool = { name: 'place', idle: waiting };
