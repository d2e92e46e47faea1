import { type Connector, type Head, type Point, type Rect, STYLE } from '@samenspel/shared/records';
import { INK, PAPER, PEN_COLOURS } from '../paint/colours.ts';
import { drawBlock, roundRect } from '../paint/draw.ts';
import { type TextStyle, textWidth, wrapLines } from '../paint/lines.ts';
import { detailAt } from '../paint/look.ts';
import { LEAST_ON_SCREEN, setPen, widthOf } from '../paint/pens.ts';
import { sized } from '../paint/textStyle.ts';
import type { ItemKind } from './kind.ts';
import { grown, type Line } from './layout.ts';
import { distanceToLine } from './near.ts';
import { halfway, routeOf } from './route.ts';

const LABEL: TextStyle = { size: 15, weight: 600, leading: 20 };
const LABEL_MOST = 220;
/** How round an elbow is, in board units. */
const CORNER = 10;

/** A line that sticks to items and follows them, with a label halfway. */
export const connector: ItemKind<Connector> = {
  layout(item, where) {
    const line = routeOf(item, where);
    if (!line) return undefined;
    const box = boxRound(line.pieces);
    const style = sized(LABEL, item.style);
    const lines = wrapLines(item.text, style, LABEL_MOST);
    const widest = Math.max(24, ...lines.map((words) => textWidth(words.trimEnd(), style)));
    const [x, y] = halfway(line.pieces);
    const height = lines.length * style.leading;
    const text = {
      x: x - box.x - widest / 2,
      y: y - box.y - height / 2,
      width: Math.ceil(widest),
      lines,
      style,
      align: 'centre',
    } as const;
    const reach = headLength(widthOf(item.style));
    const label = { x: box.x + text.x, y: box.y + text.y, width: widest, height };
    const outer = item.text === '' ? grown(box, reach) : around(grown(box, reach), grown(label, 4));
    return { box, angle: 0, outer, blocks: { text }, line };
  },
  paint(context, item, { box, blocks, line }, look) {
    if (!line) return;
    const detail = detailAt(look.zoom);
    context.strokeStyle = PEN_COLOURS[item.style.colour];
    context.fillStyle = PEN_COLOURS[item.style.colour];
    setPen(context, item.style);
    context.lineWidth = Math.max(context.lineWidth, LEAST_ON_SCREEN / look.zoom);
    trace(context, line);
    context.stroke();
    context.setLineDash([]);
    if (detail !== 'plain') paintHeads(context, item, line);
    const { text } = blocks;
    if (!text || item.text === '' || detail !== 'text' || look.editing === item.id) return;
    const height = text.lines.length * text.style.leading;
    // Words are there to be read, however faint the line.
    context.globalAlpha /= item.style.opacity ?? STYLE.opacity;
    context.fillStyle = look.paper ?? PAPER;
    roundRect(context, box.x + text.x - 5, box.y + text.y - 1, text.width + 10, height + 2, 5);
    context.fill();
    context.fillStyle = INK;
    drawBlock(context, text, box);
  },
  hits(item, { box, blocks, line }, x, y, reach) {
    if (!line) return false;
    if (distanceToLine(line.pieces, x, y) <= reach + widthOf(item.style) / 2 + 3) return true;
    const { text } = blocks;
    if (!text || item.text === '') return false;
    const height = text.lines.length * text.style.leading;
    const dx = x - box.x - text.x;
    const dy = y - box.y - text.y;
    return dx >= 0 && dy >= 0 && dx <= text.width && dy <= height;
  },
  resizes: 'none',
  turns: false,
  joins: false,
  styles: ['colour', 'width', 'dash', 'fontSize', 'opacity'],
  palette: 'ink',
};

function boxRound(points: readonly Point[]): Rect {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function around(a: Rect, b: Rect): Rect {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  const width = Math.max(a.x + a.width, b.x + b.width) - x;
  return { x, y, width, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

function trace(context: CanvasRenderingContext2D, { points, curved }: Line): void {
  context.beginPath();
  const [a = [0, 0], b = a, c = b, d = c] = points;
  context.moveTo(a[0], a[1]);
  if (curved) {
    context.bezierCurveTo(b[0], b[1], c[0], c[1], d[0], d[1]);
    return;
  }
  points.slice(1).forEach(([x, y], i) => {
    const [before, after] = [points[i], points[i + 2]];
    if (before && after) context.arcTo(x, y, after[0], after[1], roundAt(before, [x, y], after));
    else context.lineTo(x, y);
  });
}

/** How round a corner is: less where there is little room, in board units. */
function roundAt(before: Point, at: Point, after: Point): number {
  return Math.min(CORNER, distance(before, at) / 2, distance(at, after) / 2);
}

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(bx - ax, by - ay);
}

/** How long an arrow's point is, for a line of this width; board units. */
function headLength(width: number): number {
  return 8 + width * 2.2;
}

function paintHeads(
  context: CanvasRenderingContext2D,
  { heads, style }: Connector,
  { points, pieces, curved }: Line,
): void {
  const width = widthOf(style);
  // A head lies along the line as it arrives: of a curve that is not where its last point bends it.
  const along = curved ? pieces : points;
  const reach = curved ? headLength(width) * 0.8 : 0;
  paintHead(context, heads[0], along[0], before(along, reach), width);
  const back = along.toReversed();
  paintHead(context, heads[1], back[0], before(back, reach), width);
}

/** The first point of a line that lies further than this from where it begins. */
function before([tip, ...rest]: readonly Point[], reach: number): Point | undefined {
  return rest.find((point) => tip && distance(tip, point) > reach) ?? rest.at(-1);
}

/** @param from where the line comes from on its way to `tip` */
function paintHead(
  context: CanvasRenderingContext2D,
  head: Head,
  tip: Point | undefined,
  from: Point | undefined,
  width: number,
): void {
  if (head === 'none' || !tip || !from) return;
  context.beginPath();
  if (head === 'dot') {
    context.arc(tip[0], tip[1], 2.5 + width, 0, 2 * Math.PI);
    context.fill();
    return;
  }
  const length = headLength(width);
  const angle = Math.atan2(tip[1] - from[1], tip[0] - from[0]);
  for (const side of [-1, 1]) {
    const turn = angle + Math.PI + side * 0.45;
    const end: Point = [tip[0] + Math.cos(turn) * length, tip[1] + Math.sin(turn) * length];
    context.moveTo(tip[0], tip[1]);
    context.lineTo(end[0], end[1]);
  }
  context.stroke();
}
