import type { OpenBoard } from '../board/index.ts';
import { firstCamera, panBy } from '../state/camera.ts';
import {
  isUnchosen,
  keepCamera,
  keptCamera,
  markSteered,
  markUnchosen,
} from '../state/cameraMemory.ts';
import { keepStyles } from '../state/nextStyles.ts';
import { insetsOf } from '../state/viewStore.ts';
import { afterDrawn } from '../state/drawn.ts';
import { patiently } from '../ui/patiently.ts';
import type { BoardTools } from './boardTools.ts';
import { holdPastes } from './holdPastes.ts';
import { listenToKeys } from './keyboard.ts';
import { listenToPointers } from './pointer.ts';
import { openStage } from './stage.ts';
import { listenToWheel } from './wheel.ts';

const files = () => import('./files.ts');

/**
 * Draws an open board on a surface and listens to it. Whoever opens, closes.
 * @param room holds the surface and all that lies over the board; its size is the canvas's
 */
export function openCanvas(
  room: HTMLElement,
  surface: HTMLDivElement,
  open: OpenBoard,
  tools: BoardTools,
): () => void {
  const stage = openStage(surface, open, tools);
  const keys = listenToKeys(surface, tools);
  const stops = [
    listenToPointers(surface, open, tools, keys),
    listenToWheel(room, open),
    listenLater(room, open),
    holdPastes(tools),
    followSize(room, (width, height) => {
      open.view.setState({ viewport: { width, height } });
      stage.resize(width, height);
    }),
    lookFirst(open, tools),
    giveRoom(open, tools),
    keepCamera(open.id, open.view),
    open.view.subscribe(({ styles }, before) => {
      if (styles !== before.styles) keepStyles(styles);
    }),
    tidySelection(open),
  ];
  return () => {
    tools.runner.cancel();
    for (const stop of stops) stop();
    keys.close();
    stage.close();
  };
}

/** Files are dropped and pasted on a board that is there to be seen: what takes them comes after it. */
function listenLater(room: HTMLElement, open: OpenBoard): () => void {
  let isOpen = true;
  let stop: (() => void) | undefined;
  void afterDrawn(() => patiently(files)).then(({ listenToFiles }) => {
    if (isOpen) stop = listenToFiles(room, open);
  });
  return () => {
    isOpen = false;
    stop?.();
  };
}

/** Tells the size now and whenever it, or the number of screen pixels in it, changes. */
function followSize(room: HTMLElement, onSize: (width: number, height: number) => void) {
  const tell = () => onSize(room.clientWidth, room.clientHeight);
  const observer = new ResizeObserver(tell);
  observer.observe(room);
  let ratio: MediaQueryList | undefined;
  const followRatio = () => {
    ratio?.removeEventListener('change', onRatio);
    ratio = matchMedia(`(resolution: ${globalThis.devicePixelRatio}dppx)`);
    ratio.addEventListener('change', onRatio);
  };
  const onRatio = () => {
    tell();
    followRatio();
  };
  followRatio();
  return () => {
    observer.disconnect();
    ratio?.removeEventListener('change', onRatio);
  };
}

/**
 * Begins where this device last looked; else where all there is can be seen. What there is arrives in parts, so it
 * looks again until everything has come, or somebody has moved the board.
 */
function lookFirst({ id, board, view }: OpenBoard, { context }: BoardTools): () => void {
  const kept = keptCamera(id);
  if (kept) view.setState({ camera: kept });
  let mine = view.getState().camera;
  const stops: (() => void)[] = [];
  const stop = () => {
    for (const end of stops) end();
  };
  const look = () => {
    const { camera, viewport } = view.getState();
    if (kept || camera !== mine) return stop();
    const ladder = context.ladder();
    if (!ladder || viewport.width === 0) return;
    if (board.getState().connection.kind !== 'connecting') stop();
    const insets = insetsOf(view.getState());
    mine = firstCamera(ladder.bounds, context.contentBounds(), viewport, insets);
    markUnchosen(mine);
    view.setState({ camera: mine });
  };
  stops.push(
    board.subscribe((next, before) => {
      const parts = ['settings', 'items', 'lanes', 'connection'] as const;
      if (parts.some((part) => next[part] !== before[part])) look();
    }),
    view.subscribe((next, before) => {
      if (next.viewport !== before.viewport) look();
    }),
  );
  look();
  return stop;
}

/** When a bar under the header comes or goes, the board makes room: what one looked at is not covered. */
function giveRoom({ view }: OpenBoard, { context }: BoardTools): () => void {
  return view.subscribe((next, before) => {
    const more = next.lead.height - before.lead.height;
    const ladder = context.ladder();
    if (more === 0 || !ladder || next.viewport.width === 0 || next.camera !== before.camera) return;
    if (!isUnchosen(next.camera)) {
      const shifted = panBy(next.camera, 0, more);
      markSteered(shifted);
      view.setState({ camera: shifted });
      return;
    }
    const { viewport } = next;
    const camera = firstCamera(ladder.bounds, context.contentBounds(), viewport, insetsOf(next));
    markUnchosen(camera);
    view.setState({ camera });
  });
}

/** What others delete is no longer chosen; what goes with a selection ends with it; and others see what is. */
function tidySelection({ board, view, show }: OpenBoard): () => void {
  const SHOWN = 40;
  const stopBoard = board.subscribe(({ items }, before) => {
    const { selection, editing } = view.getState();
    if (items === before.items) return;
    const left = [...selection].filter((id) => items.has(id));
    if (left.length < selection.size) view.setState({ selection: new Set(left) });
    if (editing && !items.has(editing.id)) view.setState({ editing: null });
  });
  const stopView = view.subscribe(({ selection, describing, gathering, tool }, before) => {
    if (gathering && (selection.size === 0 || tool !== 'select'))
      view.setState({ gathering: false });
    if (selection === before.selection) return;
    if (describing !== null && !selection.has(describing)) view.setState({ describing: null });
    show({ selection: selection.size === 0 ? undefined : [...selection].slice(0, SHOWN) });
  });
  return () => {
    stopBoard();
    stopView();
  };
}
