import type { Rect } from '@samenspel/shared/records';
import { paintDots } from '../paint/dots.ts';
import { readable } from './paintBands.ts';
import { INK, LINE, SECOND_INK, SHADE, WHITE } from './palette.ts';
import type { LadderScene, SceneHead } from './scene.ts';
import { style, wrap, write } from './text.ts';

const INSET = 5;
const PADDING = 12;
const CORNER = 12;

/** A long title is set smaller and takes the theme's place; longer still, it is cut. */
const TITLES = [
  { how: style(16.5, 600, 20), most: 2 },
  { how: style(14.5, 600, 17), most: 2 },
  { how: style(14, 600, 16.5), most: 4 },
] as const;
const SUBTITLE = style(14, 400, 18);

/** The card of a lane's head. */
export function headCard({ x, y, width, height }: Rect): Rect {
  return { x: x + INSET, y, width: width - 2 * INSET, height };
}

/** What each lane is about, above it. */
export function paintHeads(
  context: CanvasRenderingContext2D,
  scene: LadderScene,
  zoom: number,
): void {
  for (const head of scene.heads) {
    const card = headCard(head.rect);
    if (zoom > 0.3) paintShade(context, card);
    context.beginPath();
    context.roundRect(card.x, card.y, card.width, card.height, CORNER);
    context.fillStyle = head.whole ? INK : WHITE;
    context.fill();
    context.strokeStyle = head.whole ? INK : LINE;
    context.lineWidth = 1;
    context.stroke();
    if (readable(16, zoom)) {
      paintTitle(context, head, card);
      paintDots(context, card, head.dots);
    } else paintBar(context, head, card);
  }
}

/** A soft shadow of plain fills: a blurred one costs a frame, and its size does not follow the zoom. */
function paintShade(context: CanvasRenderingContext2D, { x, y, width, height }: Rect): void {
  context.fillStyle = SHADE;
  for (const spread of [0.5, 2]) {
    context.beginPath();
    context.roundRect(
      x - spread / 2,
      y + 1.5 + spread / 2,
      width + spread,
      height + spread / 2,
      CORNER + spread / 2,
    );
    context.fill();
  }
}

/** The first size in which the whole title fits, without breaking a word where that can be helped. */
function fitTitle(title: string, width: number) {
  const smallest = TITLES[2];
  const longest = title.split(/\s+/u).toSorted((a, b) => b.length - a.length)[0] ?? '';
  const { how, most } =
    TITLES.find(
      (size) =>
        wrap(title, size.how, width, size.most + 1).length <= size.most &&
        wrap(longest, size.how, width, 2).length <= 1,
    ) ?? smallest;
  return { how, lines: wrap(title, how, width, most) };
}

function paintTitle(context: CanvasRenderingContext2D, head: SceneHead, card: Rect): void {
  const width = card.width - 2 * PADDING;
  const { how, lines } = fitTitle(head.title, width);
  const subtitled = head.subtitle !== '' && lines.length <= 2;
  const height = lines.length * how.leading + (subtitled ? SUBTITLE.leading + 1 : 0);
  let y = card.y + card.height / 2 - height / 2 + how.leading / 2;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.fillStyle = head.whole ? WHITE : INK;
  write(context, how);
  for (const line of lines) {
    context.fillText(line, card.x + PADDING, y);
    y += how.leading;
  }
  if (!subtitled) return;
  write(context, SUBTITLE);
  context.fillStyle = head.whole ? '#CFE0E4' : SECOND_INK;
  const [line = ''] = wrap(head.subtitle, SUBTITLE, width, 1);
  context.fillText(line, card.x + PADDING, y - how.leading / 2 + SUBTITLE.leading / 2 + 1);
}

function paintBar(context: CanvasRenderingContext2D, head: SceneHead, card: Rect): void {
  context.fillStyle = head.whole ? WHITE : SECOND_INK;
  context.globalAlpha = 0.55;
  const width = Math.min(card.width - 2 * PADDING, head.title.length * 8);
  context.fillRect(card.x + PADDING, card.y + card.height / 2 - 5, width, 9);
  context.globalAlpha = 1;
}

/** The empty column at the right, where the next task would come. */
export function paintHint(
  context: CanvasRenderingContext2D,
  scene: LadderScene,
  hint: string,
  zoom: number,
): void {
  const { next, frame } = scene.layout;
  if (frame.height === 0) return;
  const card = headCard({ ...next, height: scene.layout.heads[0]?.rect.height ?? 0 });
  context.strokeStyle = '#9DB2B7';
  context.lineWidth = 1.5;
  if (zoom > 0.3) context.setLineDash([5, 4]);
  context.beginPath();
  context.roundRect(card.x, card.y + 0.75, card.width, card.height - 1.5, CORNER);
  context.stroke();
  context.setLineDash([]);
  if (!readable(15, zoom)) return;
  const how = style(15, 400, 19);
  write(context, how);
  context.fillStyle = SECOND_INK;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const lines = wrap(hint, how, card.width - 2 * PADDING, 2);
  lines.forEach((line, i) => {
    const y = card.y + card.height / 2 + (i - (lines.length - 1) / 2) * how.leading;
    context.fillText(line, card.x + card.width / 2, y);
  });
}
