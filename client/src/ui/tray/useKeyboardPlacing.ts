import { type KeyboardEvent, useCallback, useRef, useState } from 'react';
import { type OpenBoard, useOpenBoard } from '../../board/index.ts';
import { ladderScene } from '../../canvas/ladder/index.ts';
import { m } from '../../i18n/index.ts';
import { visibleRect } from '../../state/camera.ts';
import { lanesAsked } from '../../state/round.ts';
import { type Cell, insetsOf } from '../../state/viewStore.ts';
import {
  type Direction,
  firstCell,
  ownMarker,
  placeIn,
  stepCell,
  takeBack,
} from '../../tools/placing.ts';
import { describeLane, describePlace } from '../describe.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Moves the board just so far that a cell is in view. */
function reveal({ board, view }: OpenBoard, cell: Cell): void {
  const rect = ladderScene(board.getState()).layout.cell(cell.lane, cell.place);
  const state = view.getState();
  if (!rect || state.viewport.width === 0) return;
  const { camera, viewport } = state;
  const insets = insetsOf(state);
  const seen = visibleRect(camera, viewport);
  const shift = (low: number, high: number, from: number, to: number) =>
    low < from ? low - from : high > to ? high - to : 0;
  const { zoom } = camera;
  const dx = shift(
    rect.x,
    rect.x + rect.width,
    seen.x + insets.left / zoom,
    seen.x + seen.width - insets.right / zoom,
  );
  const dy = shift(
    rect.y,
    rect.y + rect.height,
    seen.y + insets.top / zoom,
    seen.y + seen.height - insets.bottom / zoom,
  );
  if (dx !== 0 || dy !== 0) {
    view.setState({ camera: { ...camera, x: camera.x + dx, y: camera.y + dy } });
  }
}

function wordsAt({ board, view }: OpenBoard, cell: Cell): string {
  const state = board.getState();
  const lane = describeLane(state, cell.lane);
  const place = describePlace(state.settings, cell.place);
  const held = ownMarker(state, view.getState().markerChoice, cell.lane);
  const here = held?.level === cell.place;
  if (!lanesAsked(state).includes(cell.lane))
    return m.guide_not_asked_here({ place: m.ladder_at({ lane, place }) });
  return here ? m.ladder_at_own({ lane, place }) : m.ladder_at({ lane, place });
}

/**
 * Placing by keyboard, from a button that keeps the focus: arrows move a highlighted cell over the ladder, Enter
 * places, Delete takes back, Escape stops, and so does going elsewhere.
 */
export function useKeyboardPlacing() {
  const open = useOpenBoard();
  const [said, say] = useState('');
  const going = useRef(false);

  const show = useCallback(
    (target: Cell) => {
      const { markerChoice: choice } = open.view.getState();
      open.view.setState({
        tool: 'place',
        ladderCard: null,
        placing: { choice, from: null, pointer: null, target, leaving: false },
      });
      reveal(open, target);
      say(wordsAt(open, target));
    },
    [open],
  );
  const start = useCallback(() => {
    const board = open.board.getState();
    const { layout } = ladderScene(board);
    const cell = firstCell(board, open.view.getState().markerChoice, layout);
    if (!cell) return;
    going.current = true;
    show(cell);
  }, [open, show]);
  const stop = useCallback(() => {
    if (!going.current) return;
    going.current = false;
    open.view.setState({ placing: null, tool: 'select' });
  }, [open]);

  const act = (key: string, cell: Cell): boolean => {
    const board = open.board.getState();
    const choice = open.view.getState().markerChoice;
    const direction = DIRECTIONS[key];
    if (direction) {
      show(stepCell(ladderScene(board).layout, cell, direction));
    } else if (key === 'Enter' || key === ' ') {
      const command = placeIn(board, choice, cell);
      if (command) open.dispatch(command);
      else if (!lanesAsked(board).includes(cell.lane)) return true;
      const lane = describeLane(board, cell.lane);
      say(m.ladder_placed_at({ lane, place: describePlace(board.settings, cell.place) }));
    } else if (key === 'Delete' || key === 'Backspace') {
      const command = takeBack(board, choice, cell.lane);
      if (command) open.dispatch(command);
      const lane = describeLane(board, cell.lane);
      say(command ? m.ladder_taken_back({ lane }) : m.ladder_not_there({ lane }));
    } else if (key === 'Escape') {
      stop();
    } else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { placing } = open.view.getState();
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!going.current || !placing?.target) {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      start();
    } else if (!act(event.key, placing.target)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { said, handlers: { onKeyDown, onBlur: stop }, start };
}
