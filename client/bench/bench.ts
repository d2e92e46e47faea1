import type { ItemId } from '@samenspel/shared/records';
import { fontReady } from '../src/canvas/paint/index.ts';
import type { OpenBoard } from '../src/board/openBoard.ts';
import { blockOf, extentOf, fitOf, middleOf } from '../../tests/bench/client/pages/cards.mjs';
import { recorder } from '../../tests/bench/client/pages/recorder.mjs';

/**
 * What the driver of tests/bench/client asks of a page it measures. A card is named by its number, from 0; board units
 * are page units. The driver moves cards from a client of its own, through the server.
 */
interface Bench {
  /** The zoom at which all cards are in view. */
  readonly fit: number;
  readonly extent: { readonly w: number; readonly h: number };
  readonly middle: number;
  /** A hundred neighbours near the middle. */
  readonly block: readonly number[];
  /** Zooms, with this board point in the middle of a window of 1280 x 800. */
  readonly setView: (zoom: number, x: number, y: number) => void;
  /** screen = (board + [x, y]) * z */
  readonly view: () => { readonly x: number; readonly y: number; readonly z: number };
  readonly pos: (card: number) => { readonly x: number; readonly y: number };
  readonly select: (cards: readonly number[]) => void;
  /** How far each of 60 turns of the wheel goes from `fit` to 1. */
  readonly zoomDelta: (fit: number) => number;
  readonly rec: typeof recorder;
  readonly png: (scale: number) => Promise<Blob>;
}

declare global {
  interface Window {
    bench?: Bench;
    /** Milliseconds after navigation at which all cards were drawn and input worked. */
    benchReady?: number;
  }
}

// Read at once: the app takes the address for itself.
const cards = Number(new URLSearchParams(location.search).get('n') ?? 0);
const idOf = (card: number): ItemId => `card${card}`;

/** Shows an open board to the driver, once all cards are there and drawn. */
export function showToBench(open: OpenBoard): void {
  window.bench = {
    fit: fitOf(cards),
    extent: extentOf(cards),
    middle: middleOf(cards),
    block: blockOf(cards),
    setView: (zoom, x, y) =>
      open.view.setState({ camera: { x: x - 640 / zoom, y: y - 400 / zoom, zoom } }),
    view() {
      const { x, y, zoom } = open.view.getState().camera;
      return { x: -x, y: -y, z: zoom };
    },
    pos: (card) => placeOf(open, idOf(card)),
    select: (chosen) => open.view.setState({ selection: new Set(chosen.map(idOf)) }),
    zoomDelta: (fit) => (100 * Math.log(1 / fit)) / 60,
    rec: recorder,
    png: (scale) => pictureOf(open, scale),
  };
  void tellReady(open);
}

/** Where an item lies now, also while it is dragged. */
function placeOf({ board, view }: OpenBoard, id: ItemId): { x: number; y: number } {
  const [x = Number.NaN, y = Number.NaN] = board.getState().items.get(id)?.pos ?? [];
  const { gesture } = view.getState();
  const [dx, dy] = gesture?.kind === 'move' && gesture.ids.includes(id) ? gesture.by : [0, 0];
  return { x: x + dx, y: y + dy };
}

async function pictureOf(open: OpenBoard, scale: number): Promise<Blob> {
  const { exportScene, makePng } = await import('../src/export/index.ts');
  const { picturesOf } = await import('../src/canvas/pictures.ts');
  const options = { area: 'board', background: 'white', names: false } as const;
  const state = open.board.getState();
  const scene = exportScene({ board: state, selection: new Set(), now: new Date() }, options);
  const made = await makePng(scene, state, options, scale, picturesOf(open));
  if (made.scale !== scale) throw new Error(`a picture at ${made.scale}, not at ${scale}`);
  return made.png;
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Two frames after everything has come: what the first of them paints is on screen in the second. */
async function tellReady({ board, view }: OpenBoard): Promise<void> {
  const isThere = () => {
    const { settings, items } = board.getState();
    const canvas = document.querySelector('[data-canvas] canvas');
    const isOpen = settings !== undefined && canvas !== null;
    return isOpen && items.size >= cards && view.getState().viewport.width > 0;
  };
  while (!isThere()) await nextFrame();
  // Without it nothing is drawn.
  await fontReady();
  await nextFrame();
  await nextFrame();
  window.benchReady = performance.now();
}
