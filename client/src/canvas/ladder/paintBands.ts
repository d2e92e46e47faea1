import { LADDER } from '@samenspel/shared/ladder';
import type { LadderScene, SceneBand } from './scene.ts';
import { FRAME, INK, LINE, SECOND_INK, WHITE } from './palette.ts';
import { style, wrap, write } from './text.ts';

const RING = { x: 36, radius: 18 } as const;
const TEXT = { x: 68, right: 14 } as const;
const CORNER = 16;

/** Whether text of this size (board units) can be read at this zoom. */
export function readable(size: number, zoom: number): boolean {
  return size * zoom >= 5;
}

/** The bands with their seams and the rows below, without text. */
export function paintBands(context: CanvasRenderingContext2D, scene: LadderScene): void {
  const { frame } = scene.layout;
  if (frame.height === 0) return;
  context.save();
  context.beginPath();
  context.roundRect(frame.x, frame.y, frame.width, frame.height, CORNER);
  context.clip();
  for (const { rect, colour, number } of scene.bands) {
    if (number === undefined) continue;
    context.fillStyle = colour;
    context.fillRect(rect.x, rect.y, rect.width, rect.height);
  }
  paintSeams(context, scene);
  context.restore();
  context.strokeStyle = FRAME;
  context.lineWidth = 1.5;
  context.beginPath();
  context.roundRect(frame.x, frame.y, frame.width, frame.height, CORNER);
  context.stroke();
  for (const band of scene.bands) if (band.number === undefined) paintOffRow(context, scene, band);
}

function paintSeams(context: CanvasRenderingContext2D, scene: LadderScene): void {
  const { frame, bands, heads } = scene.layout;
  context.fillStyle = WHITE;
  for (const { rect } of bands.slice(1)) context.fillRect(0, rect.y - 1.5, frame.width, 3);
  context.globalAlpha = 0.75;
  for (const { rect } of heads.slice(1)) {
    context.fillRect(rect.x - 0.75, frame.y, 1.5, frame.height);
  }
  context.globalAlpha = 1;
}

function paintOffRow(
  context: CanvasRenderingContext2D,
  scene: LadderScene,
  { rect, colour }: SceneBand,
): void {
  context.beginPath();
  context.roundRect(rect.x + 0.75, rect.y, rect.width - 1.5, rect.height, 12);
  context.fillStyle = colour;
  context.fill();
  context.strokeStyle = LINE;
  context.lineWidth = 1.5;
  context.stroke();
  context.fillStyle = LINE;
  for (const head of scene.layout.heads.slice(1)) {
    context.fillRect(head.rect.x - 0.5, rect.y + 8, 1, rect.height - 16);
  }
}

/** Number, name and one behavioural line of each band. */
export function paintLabels(
  context: CanvasRenderingContext2D,
  scene: LadderScene,
  zoom: number,
): void {
  context.textBaseline = 'middle';
  for (const band of scene.bands) {
    paintRing(context, band, zoom);
    if (readable(NAME.size, zoom)) paintLabel(context, band, zoom);
    else paintBars(context, band);
  }
}

function paintRing(context: CanvasRenderingContext2D, band: SceneBand, zoom: number): void {
  const { rect, number, place } = band;
  const y = rect.y + rect.height / 2;
  const onLadder = number !== undefined;
  context.beginPath();
  context.arc(rect.x + RING.x, y, onLadder ? RING.radius : 12, 0, 2 * Math.PI);
  context.fillStyle = WHITE;
  context.fill();
  context.strokeStyle = onLadder ? INK : SECOND_INK;
  context.lineWidth = onLadder ? 2 : 1.5;
  if (!onLadder && zoom > 0.3) context.setLineDash([2.5, 2.5]);
  context.stroke();
  context.setLineDash([]);
  if (!readable(17, zoom)) return;
  context.textAlign = 'center';
  context.fillStyle = onLadder ? INK : SECOND_INK;
  write(context, style(onLadder ? 18 : 15, 600));
  const sign = place === 'none' ? '–' : '?';
  context.fillText(onLadder ? String(number) : sign, rect.x + RING.x, y + 1);
}

const NAME = style(17, 600, 20);
const OFF_NAME = style(16, 600, 20);
const BEHAVIOUR = style(14, 400, 18);

function paintLabel(context: CanvasRenderingContext2D, band: SceneBand, zoom: number): void {
  const { rect, number, name, line } = band;
  const x = rect.x + TEXT.x;
  const width = LADDER.labelWidth - TEXT.x - TEXT.right;
  const onLadder = number !== undefined;
  const nameStyle = onLadder ? NAME : OFF_NAME;
  const names = wrap(name, nameStyle, width, onLadder ? 2 : 1);
  const lines = wrap(line, BEHAVIOUR, width, onLadder ? 2 : 1);
  const height = names.length * nameStyle.leading + lines.length * BEHAVIOUR.leading;
  let y = rect.y + rect.height / 2 - height / 2 + nameStyle.leading / 2;
  context.textAlign = 'left';
  context.fillStyle = INK;
  write(context, nameStyle);
  for (const text of names) {
    context.fillText(text, x, y);
    y += nameStyle.leading;
  }
  if (!readable(BEHAVIOUR.size, zoom)) return;
  context.fillStyle = SECOND_INK;
  write(context, BEHAVIOUR);
  for (const text of lines) {
    context.fillText(text, x, y);
    y += BEHAVIOUR.leading;
  }
}

/** From far away a name is a bar: that there is text shows, and it costs nothing. */
function paintBars(context: CanvasRenderingContext2D, { rect, name, number }: SceneBand): void {
  const y = rect.y + rect.height / 2;
  context.fillStyle = SECOND_INK;
  context.globalAlpha = number === undefined ? 0.3 : 0.55;
  context.fillRect(rect.x + TEXT.x, y - 8, Math.min(200, name.length * 8), 9);
  context.globalAlpha = 1;
}
