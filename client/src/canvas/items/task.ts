import type { Task } from '@samenspel/shared/records';
import { ACTION_SOFT, INK, INK_2, LINE, WHITE } from '../paint/colours.ts';
import { paintDots } from '../paint/dots.ts';
import { drawBars, drawBlock, drawLines, roundRect } from '../paint/draw.ts';
import { clipLines, clipText, fontOf, textWidth, wrapLines } from '../paint/lines.ts';
import { detailAt, type Look } from '../paint/look.ts';
import type { ItemKind } from './kind.ts';
import { boxAt, type ItemLayout } from './layout.ts';

const TASK = {
  padding: 16,
  gap: 6,
  footerGap: 12,
  footer: 24,
  title: { size: 17, weight: 700, leading: 22 },
  description: { size: 15, weight: 400, leading: 20 },
  chip: { size: 13, weight: 600, leading: 18 },
  descriptionLines: 3,
} as const;

/** A task that is not on the ladder: a card with its title, how it is described, its theme and whom it concerns. */
export const task: ItemKind<Task> = {
  layout(item) {
    const [width, least] = item.size;
    const inner = Math.max(80, width - 2 * TASK.padding);
    const title = wrapLines(item.title, TASK.title, inner);
    const description = descriptionLines(item.description.trim(), inner);
    const x = TASK.padding;
    const below = TASK.padding + title.length * TASK.title.leading + TASK.gap;
    const body = below + description.length * TASK.description.leading;
    const hasFooter = item.theme !== '' || item.concerns.length > 0;
    const height = body + (hasFooter ? TASK.footerGap + TASK.footer : 0) + TASK.padding - 2;
    return {
      ...boxAt(item, inner + 2 * TASK.padding, Math.max(least, height)),
      blocks: {
        title: { x, y: TASK.padding, width: inner, lines: title, style: TASK.title },
        description: { x, y: below, width: inner, lines: description, style: TASK.description },
      },
    };
  },
  paint: paintTask,
  resizes: 'free',
  turns: false,
  joins: true,
  styles: [],
  palette: 'paper',
};

function descriptionLines(words: string, width: number): readonly string[] {
  if (words === '') return [];
  const all = wrapLines(words, TASK.description, width);
  return clipLines(all, TASK.descriptionLines, TASK.description, width);
}

const RADIUS = 14;

function paintTask(
  context: CanvasRenderingContext2D,
  task: Task,
  { box, blocks }: ItemLayout,
  look: Look,
): void {
  const { x, y, width, height } = box;
  const detail = detailAt(look.zoom);
  if (detail === 'plain') {
    context.fillStyle = WHITE;
    context.fillRect(x, y, width, height);
    context.fillStyle = INK_2;
    context.fillRect(x, y, width, height / 6);
    return;
  }
  if (detail === 'text') paintCard(context, x, y, width, height);
  else paintFarCard(context, x, y, width, height);
  const { title, description } = blocks;
  if (!title || !description) return;
  if (detail === 'bars') {
    context.fillStyle = 'rgb(18 51 60 / 45%)';
    drawBars(context, title, box);
    context.fillStyle = 'rgb(18 51 60 / 20%)';
    drawBars(context, description, box);
    return;
  }
  if (look.editing !== task.id) {
    const empty = task.title.trim() === '';
    context.fillStyle = empty ? INK_2 : INK;
    const lines = empty ? [clipText(look.untitled, title.style, title.width)] : title.lines;
    drawBlock(context, { ...title, lines }, box);
  }
  context.fillStyle = INK_2;
  drawBlock(context, description, box);
  paintFooter(context, task, look, width, y + height - TASK.padding + 2 - TASK.footer);
  paintDots(context, box, look.dotsOf(task.id));
}

function paintCard(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  context.fillStyle = 'rgb(18 51 60 / 5%)';
  roundRect(context, x - 1.5, y + 1, width + 3, height + 4, RADIUS + 1.5);
  context.fill();
  roundRect(context, x + 0.5, y + 0.5, width - 1, height - 1, RADIUS);
  context.fillStyle = WHITE;
  context.fill();
  context.strokeStyle = LINE;
  context.lineWidth = 1;
  context.stroke();
}

/** From afar nobody sees round corners, and a plain rectangle costs a tenth. */
function paintFarCard(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  context.fillStyle = LINE;
  context.fillRect(x, y, width, height);
  context.fillStyle = WHITE;
  context.fillRect(x + 2, y + 2, width - 4, height - 4);
}

const CHIP = { height: 22, padding: 8, gap: 4 } as const;

/** The theme at the left, the codes of the municipalities after it; what has no room becomes "+n". */
function paintFooter(
  context: CanvasRenderingContext2D,
  task: Task,
  look: Look,
  width: number,
  y: number,
): void {
  const partners = task.concerns.flatMap((id) => look.partner(id) ?? []);
  const inner = width - 2 * TASK.padding;
  const left = task.pos[0] + TASK.padding;
  let x = left;
  if (task.theme !== '') {
    const most = partners.length > 0 ? inner * 0.55 : inner;
    const words = clipText(task.theme, TASK.chip, most - 2 * CHIP.padding);
    x += paintChip(context, words, x, y, ACTION_SOFT, INK) + CHIP.gap;
  }
  const rest = left + inner;
  partners.forEach(({ short, colour }, i) => {
    const last = i === partners.length - 1;
    const room = rest - (last ? 0 : chipWidth(`+${partners.length}`) + CHIP.gap);
    if (x > rest) return;
    if (x + chipWidth(short) <= room) {
      x += paintChip(context, short, x, y, colour, WHITE) + CHIP.gap;
    } else {
      paintChip(context, `+${partners.length - i}`, x, y, LINE, INK);
      x = rest + 1;
    }
  });
}

function chipWidth(words: string): number {
  return textWidth(words, TASK.chip) + 2 * CHIP.padding;
}

function paintChip(
  context: CanvasRenderingContext2D,
  words: string,
  x: number,
  y: number,
  fill: string,
  ink: string,
): number {
  const width = chipWidth(words);
  context.fillStyle = fill;
  roundRect(context, x, y, width, CHIP.height, 6);
  context.fill();
  context.fillStyle = ink;
  context.font = fontOf(TASK.chip);
  drawLines(context, [words], TASK.chip, x + CHIP.padding, y + 2);
  return width;
}
