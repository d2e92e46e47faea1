import { type PointerEvent, useRef } from 'react';
import { type OpenBoard, useOpenBoard } from '../../board/index.ts';
import { ladderScene } from '../../canvas/ladder/index.ts';
import { carryTo, drop, onlyAsked } from '../../tools/placing.ts';
import { boardPointAt, isCovered } from './boardPoint.ts';

const DRAG_FROM = { mouse: 4, touch: 8 } as const;

interface Drag {
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  moved: boolean;
  readonly stop: () => void;
}

function follow({ board, view }: OpenBoard, x: number, y: number): void {
  const { camera, markerChoice: choice } = view.getState();
  const [boardX, boardY] = boardPointAt(camera, x, y);
  const start = { choice, from: null, pointer: null, target: null, leaving: false };
  const { layout } = ladderScene(board.getState());
  const placing = onlyAsked(board.getState(), carryTo(start, layout, boardX, boardY));
  view.setState({ placing: isCovered(x, y) ? { ...placing, target: null } : placing });
}

/**
 * Drags one's marker out of the tray onto the ladder, by mouse, pen or finger. The button keeps the pointer, so
 * the canvas sees nothing of it; Escape and a second finger drop it.
 * @returns handlers for the button, and whether the last press was a drag: then its click means nothing
 */
export function useTrayDrag() {
  const open = useOpenBoard();
  const drag = useRef<Drag | undefined>(undefined);
  const dragged = useRef(false);

  const stop = () => {
    drag.current?.stop();
    drag.current = undefined;
    open.view.setState({ placing: null });
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || drag.current) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    dragged.current = false;
    const onKey = (key: KeyboardEvent) => {
      if (key.key !== 'Escape') return;
      key.stopPropagation();
      stop();
    };
    window.addEventListener('keydown', onKey, true);
    drag.current = {
      pointer: event.pointerId,
      x: event.clientX,
      y: event.clientY,
      moved: false,
      stop: () => window.removeEventListener('keydown', onKey, true),
    };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const held = drag.current;
    if (held?.pointer !== event.pointerId) return;
    const slack = event.pointerType === 'touch' ? DRAG_FROM.touch : DRAG_FROM.mouse;
    const far = Math.hypot(event.clientX - held.x, event.clientY - held.y) > slack;
    if (!held.moved && !far) return;
    held.moved = true;
    dragged.current = true;
    follow(open, event.clientX, event.clientY);
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    if (drag.current?.pointer !== event.pointerId) return;
    if (drag.current.moved) follow(open, event.clientX, event.clientY);
    const { placing } = open.view.getState();
    const commands = drag.current.moved && placing ? drop(open.board.getState(), placing) : [];
    stop();
    if (commands.length > 0) open.dispatch(...commands);
  };
  const wasDragged = () => {
    const was = dragged.current;
    dragged.current = false;
    return was;
  };
  return {
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: stop },
    wasDragged,
  };
}
