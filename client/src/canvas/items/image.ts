import type { Image } from '@samenspel/shared/records';
import type { ItemKind } from './kind.ts';
import { boxAt } from './layout.ts';

/** A picture, or while it is not there the words that stand for it. */
export const image: ItemKind<Image> = {
  layout: (item) => ({ ...boxAt(item, item.size[0], item.size[1]), blocks: {} }),
  paint(context, item, { box }, look) {
    const { x, y, width, height } = box;
    const picture = look.imageOf(item.hash, width, item.natural[0]);
    if (picture.kind === 'there') {
      context.imageSmoothingQuality = 'medium';
      context.drawImage(picture.bitmap, x, y, width, height);
    } else picture.paint?.(context, item, box, look);
  },
  resizes: 'ratio',
  turns: true,
  joins: true,
  styles: ['opacity'],
  palette: 'ink',
};
