import type { Rect } from '@samenspel/shared/records';
import { readable } from './paintBands.ts';
import { INK, LINE, SECOND_INK, SHADE, WHITE } from './palette.ts';
import type { LadderScene, SceneHead } from './scene.ts';
import { font, lineCount, wrap } from './text.ts';

const INSET = 5;
const PADDING = 12;
const CORNER = 12;
const SUBTITLE = { size: 14, step: 18 } as const;

interface TitleSize {
  readonly size: number;
  readonly step: number;
  readonly lines: number;
}

/** A long title is set smaller and takes the theme's place; longer still, it is cut. */
const TITLE_SIZES: readonly TitleSize[] = [
  { size: 16.5, step: 20, lines: 2 },
  { size: 14.5, step: 17, lines: 2 },
  { size: 14, step: 16.5, lines: 4 },
];

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
    if (readable(16, zoom)) paintTitle(context, head, card);
    else paintBar(context, head, card);
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

function titleSize(context: CanvasRenderingContext2D, head: SceneHead, width: number): TitleSize {
  let chosen: TitleSize = { size: 14, step: 16.5, lines: 4 };
  for (const size of TITLE_SIZES) {
    chosen = size;
    context.font = font(size.size, 650);
    if (lineCount(context, head.title, width) <= size.lines) break;
  }
  return chosen;
}

function paintTitle(context: CanvasRenderingContext2D, head: SceneHead, card: Rect): void {
  const width = card.width - 2 * PADDING;
  const { size, step, lines } = titleSize(context, head, width);
  context.font = font(size, 650);
  const title = wrap(context, head.title, width, lines);
  const subtitled = head.subtitle !== '' && title.length <= 2;
  const height = title.length * step + (subtitled ? SUBTITLE.step + 1 : 0);
  let y = card.y + card.height / 2 - height / 2 + step / 2;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.fillStyle = head.whole ? WHITE : INK;
  for (const line of title) {
    context.fillText(line, card.x + PADDING, y);
    y += step;
  }
  if (!subtitled) return;
  context.font = font(SUBTITLE.size, 400);
  context.fillStyle = head.whole ? '#CFE0E4' : SECOND_INK;
  const [line] = wrap(context, head.subtitle, width, 1);
  context.fillText(line ?? '', card.x + PADDING, y - step / 2 + SUBTITLE.step / 2 + 1);
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
  context.font = font(15, 400);
  context.fillStyle = SECOND_INK;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const lines = wrap(context, hint, card.width - 2 * PADDING, 2);
  lines.forEach((line, i) => {
    const y = card.y + card.height / 2 + (i - (lines.length - 1) / 2) * 19;
    context.fillText(line, card.x + card.width / 2, y);
  });
}
