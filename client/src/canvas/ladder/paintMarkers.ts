import type { Spot } from '@samenspel/shared/ladder';
import type { MarkerKind, RoleShape } from '@samenspel/shared/records';
import { textIn, tracePath } from '../../markers/index.ts';
import { readable } from './paintBands.ts';
import { AMBER, AMBER_EDGE, INK, LINE, SECOND_INK, WHITE } from './palette.ts';
import type { PlacedMarker } from './placed.ts';
import type { SceneMore } from './scene.ts';
import { style, write } from './text.ts';

/** All that a marker's look says. */
export interface MarkerLook {
  /** The role of the one who placed it. */
  readonly shape: RoleShape;
  /** Of the municipality it is about. */
  readonly colour: string;
  readonly code: string;
  readonly perceived: boolean;
  readonly kind: MarkerKind;
  readonly mine: boolean;
  /** How many it stands for. */
  readonly count: number;
}

/** How a marker looks that stands for `count`. */
export function lookOfPlaced(placed: PlacedMarker, count = 1): MarkerLook {
  const { role, about, perceived, marker, mine } = placed;
  const { shape } = role;
  const { colour, short: code } = about;
  return { shape, colour, code, perceived, kind: marker.kind, mine, count };
}

/**
 * One marker with its middle at (x, y). Used wherever a marker is drawn: board, tray, legend.
 * @param size across, in the context's units
 * @param zoom for the level of detail
 */
export function paintMarker(
  context: CanvasRenderingContext2D,
  look: MarkerLook,
  { x, y }: Spot,
  size: number,
  zoom: number,
): void {
  const half = size / 2;
  const trace = (outset: number) => tracePath(context, look.shape, x, y, half, outset);
  const near = size * zoom >= 14;
  if (near) {
    tracePath(context, look.shape, x, y + size * 0.045, half);
    context.fillStyle = 'rgba(18, 51, 60, 0.16)';
    context.fill();
  }
  if (look.mine) paintHalo(context, trace, size, near);
  paintBody(context, trace, look, size);
  if (readable(size * 0.32, zoom)) paintCode(context, look, { x, y }, size);
  if (!near) return;
  if (look.kind === 'ambition') paintArrow(context, x + half * 0.74, y - half * 0.74, size * 0.17);
  if (look.count > 1)
    paintCount(context, look.count, { x: x + half * 0.72, y: y + half * 0.74 }, size);
}

type Trace = (outset: number) => void;

function paintHalo(
  context: CanvasRenderingContext2D,
  trace: Trace,
  size: number,
  near: boolean,
): void {
  trace(size * 0.082);
  context.strokeStyle = WHITE;
  context.lineWidth = size * 0.13;
  context.stroke();
  context.strokeStyle = INK;
  context.lineWidth = size * 0.068;
  context.lineCap = 'round';
  if (near) context.setLineDash([0, size * 0.115]);
  context.stroke();
  context.setLineDash([]);
  context.lineCap = 'butt';
}

function paintBody(
  context: CanvasRenderingContext2D,
  trace: Trace,
  { kind, perceived, colour }: MarkerLook,
  size: number,
): void {
  const ambition = kind === 'ambition';
  const edge = perceived ? size * 0.075 : 0;
  const inset = ambition ? size * 0.085 : 0;
  if (ambition) {
    trace(0);
    context.fillStyle = AMBER;
    context.fill();
    trace(-size * 0.012);
    context.strokeStyle = AMBER_EDGE;
    context.lineWidth = size * 0.03;
    context.stroke();
    trace(-inset);
    context.fillStyle = WHITE;
    context.fill();
  }
  trace(-inset - (ambition ? size * 0.03 : 0));
  context.fillStyle = colour;
  context.fill();
  if (!perceived) return;
  trace(-inset - edge - (ambition ? size * 0.01 : 0));
  context.fillStyle = WHITE;
  context.fill();
}

function paintCode(
  context: CanvasRenderingContext2D,
  { shape, code, perceived, kind, colour }: MarkerLook,
  { x, y }: Spot,
  size: number,
): void {
  const inside = textIn(shape);
  const narrow = (code.length > 3 ? 0.8 : 1) * (perceived || kind === 'ambition' ? 0.9 : 1);
  write(context, style(size * 0.345 * inside.scale * narrow, 700));
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = perceived ? colour : WHITE;
  context.fillText(code, x, y + (inside.y * size) / 2 + size * 0.02);
}

/** Says "ambition" without colour: an arrow at the marker's shoulder. */
function paintArrow(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = AMBER;
  context.fill();
  context.strokeStyle = WHITE;
  context.lineWidth = radius * 0.22;
  context.stroke();
  context.beginPath();
  context.moveTo(x, y + radius * 0.55);
  context.lineTo(x, y - radius * 0.5);
  context.moveTo(x - radius * 0.45, y - radius * 0.08);
  context.lineTo(x, y - radius * 0.55);
  context.lineTo(x + radius * 0.45, y - radius * 0.08);
  context.strokeStyle = INK;
  context.lineWidth = radius * 0.28;
  context.stroke();
}

function paintCount(
  context: CanvasRenderingContext2D,
  count: number,
  { x, y }: Spot,
  size: number,
): void {
  const text = String(count);
  const height = size * 0.38;
  const width = height * (text.length > 1 ? 1.35 : 1);
  context.beginPath();
  context.roundRect(x - width / 2, y - height / 2, width, height, height / 2);
  context.fillStyle = INK;
  context.fill();
  context.strokeStyle = WHITE;
  context.lineWidth = size * 0.035;
  context.stroke();
  write(context, style(height * 0.76, 700));
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = WHITE;
  context.fillText(text, x, y + height * 0.05);
}

/** "+n" in the last place of a full cell. */
export function paintMore(
  context: CanvasRenderingContext2D,
  { x, y, size, count }: SceneMore,
  zoom: number,
): void {
  const text = `+${count}`;
  context.beginPath();
  context.roundRect(x - size / 2, y - size / 2, size, size, size / 2);
  context.fillStyle = WHITE;
  context.fill();
  context.strokeStyle = zoom > 0.5 ? SECOND_INK : LINE;
  context.lineWidth = 1;
  context.stroke();
  // Smaller than other text: without its number it would say nothing at all.
  if (!readable(size * 0.6, zoom)) return;
  write(context, style(size * (text.length > 2 ? 0.42 : 0.5), 700));
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = INK;
  context.fillText(text, x, y + size * 0.03);
}
