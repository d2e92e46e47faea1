import type { Image } from '@samenspel/shared/records';
import { INK_2, LINE } from '../paint/colours.ts';
import { drawLines } from '../paint/draw.ts';
import { clipText, type TextStyle } from '../paint/lines.ts';
import { detailAt } from '../paint/look.ts';
import type { ItemKind } from './kind.ts';
import { boxAt } from './layout.ts';

const ALT: TextStyle = { size: 15, weight: 400, leading: 20 };

/** A picture, or while it is not there the words that stand for it. */
export const image: ItemKind<Image> = {
  layout: (item) => ({ ...boxAt(item, item.size[0], item.size[1]), blocks: {} }),
  paint(context, item, { box }, look) {
    const { x, y, width, height } = box;
    context.fillStyle = LINE;
    context.fillRect(x, y, width, height);
    if (detailAt(look.zoom) !== 'text' || item.alt === '') return;
    context.fillStyle = INK_2;
    const words = clipText(item.alt.replace(/\n/gu, ' '), ALT, Math.max(10, width - 24));
    drawLines(context, [words], ALT, x + 12, y + 12);
  },
  resizes: 'ratio',
  turns: true,
  joins: true,
  styles: ['opacity'],
  palette: 'ink',
};
