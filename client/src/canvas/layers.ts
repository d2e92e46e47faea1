import { Konva } from 'konva/lib/Global.js';
import { Layer } from 'konva/lib/Layer.js';
import { Shape } from 'konva/lib/Shape.js';
import { Stage } from 'konva/lib/Stage.js';

/** Paints a layer in CSS pixels. @param whole it is empty; else it still holds what was painted last */
export type Paint = (context: CanvasRenderingContext2D, whole: boolean) => void;

export type LayerName = 'board' | 'drag' | 'overlay';

export interface Layers {
  /** Paints this layer in the next frame, once however often it is asked. */
  readonly redraw: (layer: LayerName) => void;
  /** The same, for a layer that finds out itself what of it has to be painted anew. */
  readonly touch: (layer: 'board') => void;
  readonly redrawAll: () => void;
  readonly resize: (width: number, height: number) => void;
  /** Device pixels per CSS pixel. */
  readonly pixelRatio: () => number;
  readonly close: () => void;
}

const NAMES: readonly LayerName[] = ['board', 'drag', 'overlay'];

/**
 * Three canvases on top of each other, by how often they change; on each one Konva shape paints everything. Konva
 * listens to nothing: what lies under a pointer is our own question.
 */
export function openLayers(
  container: HTMLDivElement,
  paints: Readonly<Record<LayerName, Paint>>,
): Layers {
  Konva.pixelRatio = globalThis.devicePixelRatio;
  const stage = new Stage({ container, width: 1, height: 1, listening: false });
  /** Whether it is painted as a whole. */
  const dirty = new Map<LayerName, boolean>();
  let painted: ReadonlyMap<LayerName, boolean> = new Map();
  let frame = 0;

  const layers = new Map<LayerName, Layer>();
  for (const name of NAMES) {
    const layer = new Layer({ listening: false, clearBeforeDraw: name !== 'board' });
    const canvas = layer.getNativeCanvasElement();
    const native = canvas.getContext('2d');
    // What it held has gone with the graphics card's memory.
    canvas.addEventListener('contextrestored', () => redraw(name));
    layer.add(
      new Shape({
        listening: false,
        perfectDrawEnabled: false,
        sceneFunc() {
          if (!native) return;
          const whole = painted.get(name) ?? true;
          if (whole && name === 'board') native.clearRect(0, 0, stage.width(), stage.height());
          paints[name](native, whole);
        },
      }),
    );
    stage.add(layer);
    layers.set(name, layer);
  }
  const draw = () => {
    frame = 0;
    painted = new Map(dirty);
    dirty.clear();
    for (const name of painted.keys()) layers.get(name)?.drawScene();
    painted = new Map();
  };
  const redraw = (layer: LayerName) => {
    dirty.set(layer, true);
    frame ||= requestAnimationFrame(draw);
  };
  const touch = (layer: 'board') => {
    if (!dirty.has(layer)) dirty.set(layer, false);
    frame ||= requestAnimationFrame(draw);
  };
  const redrawAll = () => {
    for (const name of NAMES) redraw(name);
  };
  return {
    redraw,
    touch,
    redrawAll,
    resize(width, height) {
      const ratio = globalThis.devicePixelRatio;
      Konva.pixelRatio = ratio;
      for (const layer of layers.values()) layer.getCanvas().setPixelRatio(ratio);
      stage.size({ width, height });
      redrawAll();
    },
    pixelRatio: () => Konva.pixelRatio,
    close() {
      cancelAnimationFrame(frame);
      stage.destroy();
    },
  };
}
