import type { Note } from '@samenspel/shared/records';
import { INK, INK_2, NOTE_COLOURS } from '../paint/colours.ts';
import { paintDots } from '../paint/dots.ts';
import { drawBars, drawBlock, drawLines } from '../paint/draw.ts';
import { clipText, wrapLines } from '../paint/lines.ts';
import { detailAt, type Look } from '../paint/look.ts';
import { sized } from '../paint/textStyle.ts';
import type { ItemKind } from './kind.ts';
import { boxAt, type ItemLayout } from './layout.ts';

const NOTE = {
  padding: 14,
  text: { size: 17, weight: 400, leading: 23 },
  author: { size: 13, weight: 400, leading: 18 },
  authorGap: 10,
} as const;

/** A sticky note: its text, and who wrote it as role and municipality. It grows with its text. */
export const note: ItemKind<Note> = {
  layout(item) {
    const [width, least] = item.size;
    const style = sized(NOTE.text, item.style);
    const inner = Math.max(40, width - 2 * NOTE.padding);
    const lines = wrapLines(item.text, style, inner);
    const body = lines.length * style.leading;
    const height = 2 * NOTE.padding + body + NOTE.authorGap + NOTE.author.leading;
    const { align = 'left' } = item.style;
    return {
      ...boxAt(item, inner + 2 * NOTE.padding, Math.max(least, height)),
      blocks: { text: { x: NOTE.padding, y: NOTE.padding, width: inner, lines, style, align } },
    };
  },
  paint: paintNote,
  resizes: 'free',
  turns: false,
  joins: true,
  styles: ['colour', 'fontSize', 'align'],
  palette: 'paper',
};

function paintNote(
  context: CanvasRenderingContext2D,
  item: Note,
  { box, blocks }: ItemLayout,
  look: Look,
): void {
  const { x, y, width, height } = box;
  const detail = detailAt(look.zoom);
  if (detail === 'text') paintShadow(context, x, y, width, height);
  context.fillStyle = NOTE_COLOURS[item.style.colour];
  context.fillRect(x, y, width, height);
  if (item.style.colour === 'white' && detail !== 'plain') {
    context.strokeStyle = 'rgb(18 51 60 / 16%)';
    context.lineWidth = 1;
    context.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
  }
  const { text } = blocks;
  if (detail === 'plain' || !text) return;
  if (detail === 'bars') {
    context.fillStyle = 'rgb(18 51 60 / 26%)';
    drawBars(context, text, box);
    return;
  }
  if (look.editing !== item.id) {
    context.fillStyle = INK;
    drawBlock(context, text, box);
  }
  paintDots(context, box, look.dotsOf(item.id));
  const author = look.authorOf(item.by);
  if (!author) return;
  const line = clipText(`${author.role} · ${author.municipality}`, NOTE.author, text.width);
  context.fillStyle = INK_2;
  const below = y + height - NOTE.padding - NOTE.author.leading + 2;
  drawLines(context, [line], NOTE.author, x + text.x, below);
}

/** A soft edge without the canvas's own shadow, which costs a hundred times as much. */
function paintShadow(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  context.fillStyle = 'rgb(18 51 60 / 5%)';
  context.fillRect(x - 1, y + 1, width + 2, height + 3);
  context.fillStyle = 'rgb(18 51 60 / 8%)';
  context.fillRect(x, y + 2, width, height);
}
