import type { FreeText } from '@samenspel/shared/records';
import { PEN_COLOURS } from '../paint/colours.ts';
import { drawBars, drawBlock } from '../paint/draw.ts';
import { type TextStyle, textWidth, wrapLines } from '../paint/lines.ts';
import { detailAt } from '../paint/look.ts';
import { sized } from '../paint/textStyle.ts';
import type { ItemKind } from './kind.ts';
import { boxAt } from './layout.ts';

const TEXT: TextStyle = { size: 20, weight: 400, leading: 27 };

/** Free text straight on the board: as wide as its lines, unless these are to stand in the middle or at the right. */
export const text: ItemKind<FreeText> = {
  layout(item) {
    const style = sized(TEXT, item.style);
    const most = Math.max(80, item.size[0]);
    const lines = wrapLines(item.text, style, most);
    const { align = 'left' } = item.style;
    const widest = Math.max(...lines.map((line) => textWidth(line.trimEnd(), style)));
    const width = align === 'left' ? Math.max(24, Math.min(most, Math.ceil(widest))) : most;
    return {
      ...boxAt(item, width, lines.length * style.leading),
      blocks: { text: { x: 0, y: 0, width: most, lines, style, align } },
    };
  },
  paint(context, item, { box, blocks }, look) {
    const { text: block } = blocks;
    if (!block || look.editing === item.id) return;
    context.fillStyle = PEN_COLOURS[item.style.colour];
    if (detailAt(look.zoom) === 'text') drawBlock(context, block, box);
    else {
      const { globalAlpha } = context;
      context.globalAlpha = globalAlpha * 0.35;
      drawBars(context, block, box);
      context.globalAlpha = globalAlpha;
    }
  },
  resizes: 'width',
  turns: true,
  joins: true,
  styles: ['colour', 'fontSize', 'align', 'opacity'],
  palette: 'ink',
};
