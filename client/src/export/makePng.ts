import { fontReady } from '../canvas/paint/index.ts';
import type { BoardState } from '../state/boardStore.ts';
import { drawExport } from './drawExport.ts';
import type { ExportScene } from './exportScene.ts';
import type { ExportOptions } from './options.ts';
import { pixelSize } from './size.ts';

/** The least scale that is still tried when a browser cannot make the one that was asked for. */
const LEAST = 0.25;

export interface MadePng {
  readonly png: Blob;
  /** Smaller than was asked for when the browser could not make that. */
  readonly scale: number;
}

/**
 * Makes the picture. A browser that gives no canvas of this size, or a blank one, gets a smaller one to make.
 * @throws when not even the smallest can be made
 */
export async function makePng(
  scene: ExportScene,
  board: BoardState,
  options: ExportOptions,
  wanted: number,
): Promise<MadePng> {
  await fontReady();
  for (let scale = wanted; scale >= Math.min(wanted, LEAST); scale *= 0.75) {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, pixelSize(scene, scale));
    const context = canvas.getContext('2d');
    if (!context) continue;
    drawExport(context, scene, board, options, scale);
    const png = isDrawn(context) ? await toBlob(canvas) : null;
    // A phone keeps the memory of a canvas until it is emptied.
    canvas.width = 0;
    if (png) return { png, scale };
  }
  throw new Error('no canvas of this size');
}

/** Whether the background is there, also in the far corner: too large a canvas stays blank without a word. */
function isDrawn(context: CanvasRenderingContext2D): boolean {
  const { width, height } = context.canvas;
  const [, , , near = 0] = context.getImageData(0, 0, 1, 1).data;
  const [, , , far = 0] = context.getImageData(width - 1, height - 1, 1, 1).data;
  return near === 255 && far === 255;
}

function toBlob(canvas: HTMLCanvasElement): Promise<Blob | null> {
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}
