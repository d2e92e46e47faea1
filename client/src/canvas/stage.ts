import type { OpenBoard } from '../board/index.ts';
import { localeStore } from '../i18n/index.ts';
import type { BoardState } from '../state/boardStore.ts';
import { sayDrawn } from '../state/drawn.ts';
import { boardLayer, changesBoardLayer } from './boardLayer.ts';
import type { BoardTools } from './boardTools.ts';
import { dragLayer } from './dragLayer.ts';
import { forgetLayouts } from './items/index.ts';
import { type LayerName, openLayers, type Paint } from './layers.ts';
import { overlayLayer } from './overlayLayer.ts';
import { fontReady } from './paint/index.ts';
import { openScenery } from './scenery.ts';
import { openStagePictures } from './stagePictures.ts';

export interface BoardStage {
  readonly resize: (width: number, height: number) => void;
  readonly close: () => void;
}

/** Draws an open board in a container, and again whenever what it shows changes: one frame for all that changed. */
export function openStage(
  container: HTMLDivElement,
  open: OpenBoard,
  { scenes }: BoardTools,
): BoardStage {
  const paints: Partial<Record<LayerName, Paint>> = {};
  const paint =
    (name: LayerName): Paint =>
    (context, whole) =>
      paints[name]?.(context, whole);
  const layers = openLayers(container, {
    board: paint('board'),
    drag: paint('drag'),
    overlay: paint('overlay'),
  });
  const pictures = openStagePictures(open, () => layers.redrawAll());
  const scenery = openScenery(open, scenes, layers.pixelRatio, pictures);
  let later: ReturnType<typeof setTimeout> | undefined;
  const redrawLater = (after: number) => {
    clearTimeout(later);
    if (after === 0) layers.redraw('overlay');
    else later = setTimeout(() => layers.redraw('overlay'), after);
  };
  let stopWaiting = () => {};
  const start = () => {
    stopWaiting();
    paints.board ??= boardLayer(scenery, () => layers.redraw('board'));
    paints.drag ??= dragLayer(scenery);
    paints.overlay ??= overlayLayer(scenery, redrawLater);
    forgetLayouts();
    scenes.forget();
    layers.redrawAll();
    // Asked for after the layers asked: so it comes after they have drawn.
    stopWaiting = whenThere(open, () => requestAnimationFrame(sayDrawn));
  };
  const stops = [
    open.board.subscribe((next, before) => {
      if (!isDrawnOtherwise(next, before)) return;
      if (!isOnlyItems(next, before)) return layers.redrawAll();
      layers.touch('board');
      layers.redraw('drag');
      layers.redraw('overlay');
    }),
    open.view.subscribe((next, before) => {
      if (changesBoardLayer(next, before)) layers.redraw('board');
      layers.redraw('drag');
      layers.redraw('overlay');
    }),
    open.presence.subscribe(() => layers.redraw('overlay')),
    pictures.close,
    localeStore.subscribe(() => layers.redrawAll()),
    followFonts(start),
  ];
  return {
    resize: layers.resize,
    close() {
      clearTimeout(later);
      stopWaiting();
      for (const stop of stops) stop();
      layers.close();
    },
  };
}

/** Calls when the server has said what is on the board, or cannot be reached: before that an empty one is drawn. */
function whenThere({ board }: OpenBoard, then: () => void): () => void {
  const isThere = () => board.getState().connection.kind !== 'connecting';
  if (isThere()) then();
  return board.subscribe((next, before) => {
    if (next.connection !== before.connection && isThere()) then();
  });
}

const DRAWN = [
  'settings',
  'items',
  'lanes',
  'participants',
  'markers',
  'agreed',
  'profile',
  'method',
  'countdown',
] as const satisfies readonly (keyof BoardState)[];

function isDrawnOtherwise(next: BoardState, before: BoardState): boolean {
  return DRAWN.some((part) => next[part] !== before[part]);
}

/** Whether items beside the ladder alone have changed: what a lane is called stands in many places. */
function isOnlyItems(next: BoardState, before: BoardState): boolean {
  return (
    DRAWN.every((part) => part === 'items' || next[part] === before[part]) &&
    next.lanes.every((lane) => next.items.get(lane) === before.items.get(lane))
  );
}

/** Calls when the board's font is there, and when letters of another script arrive later. */
function followFonts(onFont: () => void): () => void {
  let closed = false;
  const later = () => onFont();
  void fontReady().then(() => {
    if (closed) return;
    onFont();
    document.fonts.addEventListener('loadingdone', later);
  });
  return () => {
    closed = true;
    document.fonts.removeEventListener('loadingdone', later);
  };
}
