import type { ItemType } from '@samenspel/shared/records';
import type { OpenBoard } from '../../board/index.ts';
import type { BoardTools } from '../../canvas/boardTools.ts';
import { middleOf, visibleRect } from '../../state/camera.ts';
import { insetsOf } from '../../state/viewStore.ts';
import { frameOf, fromMap, type MapFrame } from './mapFrame.ts';
import { type MapContent, paintContent, paintView } from './paintMap.ts';

/** Milliseconds between two pictures: the board itself has the frames. */
const PAUSE = 100;

/** Draws the whole board in small and moves the window by it, until it is closed. */
export function openMinimap(
  canvas: HTMLCanvasElement,
  { board, view }: OpenBoard,
  { context: tools, scenes }: BoardTools,
): () => void {
  const size = { width: canvas.clientWidth, height: canvas.clientHeight };
  const paper = canvas.getContext('2d');
  let frame: MapFrame = { x: 0, y: 0, scale: 1 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let held = false;

  const contentOf = (): MapContent => {
    const { items } = scenes.of(board.getState());
    const boundsOf = (isShown: (type: ItemType) => boolean) =>
      items.filter(({ item }) => isShown(item.type)).map(({ bounds }) => bounds);
    return {
      ladder: tools.ladder()?.bounds,
      frames: boundsOf((type) => type === 'frame'),
      // The box round a connector says nothing of where it runs.
      items: boundsOf((type) => type !== 'frame' && type !== 'connector'),
    };
  };
  const draw = () => {
    timer = undefined;
    if (!paper) return;
    const content = contentOf();
    const { camera, viewport } = view.getState();
    const inView = visibleRect(camera, viewport);
    const { ladder, frames, items } = content;
    const all = [...(ladder ? [ladder] : []), ...frames, ...items];
    // Under the hand it stays: else a drag would run away from itself.
    if (!held) frame = frameOf(all.length > 0 ? all : [inView], size);
    const ratio = globalThis.devicePixelRatio;
    canvas.width = Math.round(size.width * ratio);
    canvas.height = Math.round(size.height * ratio);
    paper.scale(ratio, ratio);
    paintContent(paper, frame, content);
    paintView(paper, frame, inView, size);
  };
  const drawSoon = () => {
    timer ??= setTimeout(draw, PAUSE);
  };
  const goTo = (event: PointerEvent) => {
    const { left, top } = canvas.getBoundingClientRect();
    const [x, y] = fromMap(frame, [event.clientX - left, event.clientY - top]);
    const state = view.getState();
    const { zoom } = state.camera;
    const [middleX, middleY] = middleOf(state.viewport, insetsOf(state));
    view.setState({ camera: { x: x - middleX / zoom, y: y - middleY / zoom, zoom } });
  };
  const stopPointer = followHand(canvas, goTo, (on) => {
    held = on;
    drawSoon();
  });
  const stops = [
    stopPointer,
    board.subscribe((next, before) => {
      if (next.items !== before.items || next.lanes !== before.lanes) drawSoon();
      if (next.settings !== before.settings) drawSoon();
    }),
    view.subscribe((next, before) => {
      if (next.camera !== before.camera || next.viewport !== before.viewport) drawSoon();
    }),
  ];
  draw();
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}

/** Tells where a pressed pointer is, and when it begins and ends. */
function followHand(
  canvas: HTMLElement,
  onAt: (event: PointerEvent) => void,
  onHeld: (on: boolean) => void,
): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const end = () => onHeld(false);
  canvas.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      // The board keeps the focus, and with it the keys.
      event.preventDefault();
      canvas.setPointerCapture(event.pointerId);
      onHeld(true);
      onAt(event);
    },
    { signal },
  );
  canvas.addEventListener(
    'pointermove',
    (event) => {
      if (canvas.hasPointerCapture(event.pointerId)) onAt(event);
    },
    { signal },
  );
  canvas.addEventListener('pointerup', end, { signal });
  canvas.addEventListener('pointercancel', end, { signal });
  canvas.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  return () => stop.abort();
}
