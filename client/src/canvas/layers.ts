import { Konva } from 'konva/lib/Global.js';
import { Layer } from 'konva/lib/Layer.js';
import { Shape } from 'konva/lib/Shape.js';
import { Stage } from 'konva/lib/Stage.js';

/** Paints a layer in CSS pixels. */
export type Paint = (context: CanvasRenderingContext2D) => void;

export type LayerName = 'board' | 'drag' | 'overlay';

export interface Layers {
  /** Paints this layer in the next frame, once however often it is asked. */
  readonly redraw: (layer: LayerName) => void;
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
  const dirty = new Set<LayerName>();
  let frame = 0;

  const layers = new Map<LayerName, Layer>();
  for (const name of NAMES) {
    const layer = new Layer({ listening: false });
    const native = layer.getNativeCanvasElement().getContext('2d');
    layer.add(
      new Shape({
        listening: false,
        perfectDrawEnabled: false,
        sceneFunc() {
          if (native) paints[name](native);
        },
      }),
    );
    stage.add(layer);
    layers.set(name, layer);
  }
  const draw = () => {
    frame = 0;
    const now = [...dirty];
    dirty.clear();
    for (const name of now) layers.get(name)?.drawScene();
  };
  const redraw = (layer: LayerName) => {
    dirty.add(layer);
    frame ||= requestAnimationFrame(draw);
  };
  const redrawAll = () => {
    for (const name of NAMES) redraw(name);
  };
  return {
    redraw,
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
