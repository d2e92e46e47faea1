import { fontReady } from '../canvas/paint/index.ts';
import type { Pictures } from '../canvas/pictures.ts';
import type { BoardState } from '../state/boardStore.ts';
import { drawExport } from './drawExport.ts';
import type { ExportScene } from './exportScene.ts';
import { type TakenImages, takeImages } from './images.ts';
import type { ExportOptions } from './options.ts';
import { pixelSize } from './size.ts';

/** The least scale that is still tried when a browser cannot make the one that was asked for. */
const LEAST = 0.25;

export interface MadePng {
  readonly png: Blob;
  /** Smaller than was asked for when the browser could not make that. */
  readonly scale: number;
  /** Images that could not be had. */
  readonly missing: number;
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
  pictures: Pictures,
): Promise<MadePng> {
  const [images] = await Promise.all([takeImages(scene, pictures, wanted), fontReady()]);
  try {
    const made = await drawn(scene, board, options, wanted, images);
    return { ...made, missing: images.missing };
  } finally {
    images.close();
  }
}

async function drawn(
  scene: ExportScene,
  board: BoardState,
  options: ExportOptions,
  wanted: number,
  { imageOf }: TakenImages,
): Promise<Pick<MadePng, 'png' | 'scale'>> {
  for (let scale = wanted; scale >= Math.min(wanted, LEAST); scale *= 0.75) {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, pixelSize(scene, scale));
    const context = canvas.getContext('2d');
    if (!context) continue;
    drawExport(context, scene, board, options, scale, imageOf);
    const png = isDrawn(canvas) ? await toBlob(canvas) : null;
    // A phone keeps the memory of a canvas until it is emptied.
    canvas.width = 0;
    if (png) return { png, scale };
  }
  throw new Error('no canvas of this size');
}

/** Whether the background is there, also in the far corner: too large a canvas stays blank without a word. */
function isDrawn(canvas: HTMLCanvasElement): boolean {
  const corners = Object.assign(document.createElement('canvas'), { width: 2, height: 1 });
  const context = corners.getContext('2d');
  if (!context) return false;
  context.drawImage(canvas, 0, 0, 1, 1, 0, 0, 1, 1);
  context.drawImage(canvas, canvas.width - 1, canvas.height - 1, 1, 1, 1, 0, 1, 1);
  const { data } = context.getImageData(0, 0, 2, 1);
  return data[3] === 255 && data[7] === 255;
}

function toBlob(canvas: HTMLCanvasElement): Promise<Blob | null> {
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}
