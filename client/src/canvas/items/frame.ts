import { contains, type Frame, type Rect } from '@samenspel/shared/records';
import { INK_2, PAPER } from '../paint/colours.ts';
import { drawBars, drawBlock, type TextBlock } from '../paint/draw.ts';
import { clipText, type TextStyle, textWidth } from '../paint/lines.ts';
import { detailAt, type Look } from '../paint/look.ts';
import type { ItemKind } from './kind.ts';
import { boxAt, grown } from './layout.ts';

const TITLE: TextStyle = { size: 17, weight: 600, leading: 24 };
/** Height of the title over its upper edge. */
const HEAD = 30;

/** A titled area: its title stands over it, and only its edge and its title can be taken hold of. */
export const frame: ItemKind<Frame> = {
  layout(item) {
    const [width, height] = item.size;
    const placed = boxAt(item, width, height);
    const { x, y } = placed.box;
    const words = clipText(item.title.replace(/\n/gu, ' '), TITLE, Math.max(40, width));
    const title = { x: 2, y: -HEAD + 2, width: Math.max(40, width), lines: [words], style: TITLE };
    const outer = grown({ x, y: y - HEAD, width, height: height + HEAD }, 1);
    return { box: placed.box, angle: 0, outer, blocks: { title } };
  },
  paint(context, item, { box, blocks }, look) {
    const { x, y, width, height } = box;
    // So little that what it lies over, as the ladder, stays as readable as it was.
    context.fillStyle = 'rgb(18 51 60 / 3.5%)';
    context.fillRect(x, y, width, height);
    context.strokeStyle = INK_2;
    context.lineWidth = Math.max(1.5, 1 / look.zoom);
    context.strokeRect(x, y, width, height);
    const { title } = blocks;
    if (!title || look.editing === item.id) return;
    const isNear = detailAt(look.zoom) === 'text';
    const empty = item.title.trim() === '';
    const shown = empty ? { ...title, lines: [look.untitledFrame] } : title;
    if (isNear) paintBacking(context, shown, box, look);
    context.fillStyle = INK_2;
    if (isNear) drawBlock(context, shown, box);
    else drawBars(context, title, box);
  },
  hits(_item, { box }, x, y, reach) {
    const edge = reach + 4;
    if (contains({ x: box.x, y: box.y - HEAD, width: box.width, height: HEAD }, x, y)) return true;
    return contains(grown(box, edge), x, y) && !contains(grown(box, -edge), x, y);
  },
  resizes: 'free',
  turns: false,
  joins: 'edge',
  styles: [],
  palette: 'paper',
};

/** Paper behind the title: it may stand over anything. */
function paintBacking(
  context: CanvasRenderingContext2D,
  { x, y, lines, style }: TextBlock,
  box: Rect,
  look: Look,
): void {
  const wide = Math.max(...lines.map((line) => textWidth(line, style)));
  context.fillStyle = look.paper ?? PAPER;
  context.fillRect(box.x + x - 2, box.y + y, wide + 6, style.leading);
}
