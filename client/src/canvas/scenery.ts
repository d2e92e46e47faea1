import type { OpenBoard } from '../board/index.ts';
import type { BoardState } from '../state/boardStore.ts';
import type { ItemScene, ItemScenes } from './itemScene.ts';
import { type ImageOf, type Look, lookOf } from './paint/index.ts';
import type { StagePictures } from './stagePictures.ts';
import { originOf } from './snap.ts';

/** What the painters of all layers look at. */
export interface Scenery {
  readonly open: OpenBoard;
  readonly items: () => ItemScene;
  readonly look: () => Look;
  /** Where board point (0, 0) is drawn, in CSS pixels. */
  readonly origin: () => readonly [number, number];
  /** Screen pixels in a CSS pixel. */
  readonly pixelRatio: () => number;
  /** Paints in board units. */
  readonly onBoard: (context: CanvasRenderingContext2D, paint: () => void) => void;
}

const namesOf = ({ settings, participants, profile, items, method }: BoardState) =>
  [settings, participants, profile, items, method.votes] as const;

/** What the layers draw from, as it is now; names are looked up anew only when they changed. */
export function openScenery(
  open: OpenBoard,
  scenes: ItemScenes,
  pixelRatio: () => number,
  pictures: Pick<StagePictures, 'of'>,
): Scenery {
  let names: readonly unknown[] = [];
  const imageOf: ImageOf = (hash, width, natural) =>
    pictures.of(hash, width * open.view.getState().camera.zoom * pixelRatio(), natural);
  let look = lookOf(open.board.getState(), 1, imageOf);
  const origin = () => originOf(open.view.getState().camera, pixelRatio());
  return {
    open,
    items: () => scenes.of(open.board.getState()),
    look() {
      const state = open.board.getState();
      const { camera, editing, erasing } = open.view.getState();
      const next = namesOf(state);
      if (next.some((part, i) => part !== names[i])) {
        names = next;
        look = lookOf(state, camera.zoom, imageOf);
      }
      return { ...look, zoom: camera.zoom, editing: editing?.id, faint: erasing };
    },
    origin,
    pixelRatio,
    onBoard(context, paint) {
      const { zoom } = open.view.getState().camera;
      const [x, y] = origin();
      context.save();
      context.translate(x, y);
      context.scale(zoom, zoom);
      paint();
      context.restore();
    },
  };
}
