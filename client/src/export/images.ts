import type { Image, ImageHash } from '@samenspel/shared/records';
import type { ImageOf } from '../canvas/paint/index.ts';
import { MISSING } from '../canvas/paintInstead.ts';
import type { Pictures } from '../canvas/pictures.ts';
import type { ExportScene } from './exportScene.ts';

/** The images in a picture, ready to be drawn. Whoever takes them, closes them. */
export interface TakenImages {
  readonly imageOf: ImageOf;
  /** How many could not be had: in their place stands what is to be seen in words. */
  readonly missing: number;
  readonly close: () => void;
}

/** Fetches what is not here yet and makes each image as large as it will be drawn: all of them together take no more than the picture. */
export async function takeImages(
  { content }: Pick<ExportScene, 'content'>,
  pictures: Pick<Pictures, 'take'>,
  scale: number,
): Promise<TakenImages> {
  const taken = new Map<ImageHash, ImageBitmap>();
  const largest = new Map<ImageHash, Image>();
  for (const { item } of content.items) {
    if (item.type !== 'image') continue;
    const before = largest.get(item.hash);
    if (!before || item.size[0] > before.size[0]) largest.set(item.hash, item);
  }
  for (const [hash, { size, natural }] of largest) {
    const bitmap = await pictures.take(hash, size[0] * scale, natural[0]);
    if (bitmap) taken.set(hash, bitmap);
  }
  return {
    imageOf(hash) {
      const bitmap = taken.get(hash);
      return bitmap ? { kind: 'there', bitmap } : MISSING;
    },
    missing: largest.size - taken.size,
    close() {
      for (const bitmap of taken.values()) bitmap.close();
    },
  };
}
