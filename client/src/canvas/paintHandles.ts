import { middleOf, type Point, turnPoint } from '@samenspel/shared/records';
import type { ToolContext } from '../tools/index.ts';
import { type Handle, type Held, heldOf, LINE_GAP, spotOf } from '../tools/transform/index.ts';
import { traceOutline } from './outline.ts';
import { paintGuides } from './paintGuides.ts';
import { ACTION, INK, WHITE } from './paint/colours.ts';

/** Side of a handle in CSS pixels. */
const SIZE = 10;
const ROUND = 7;

/**
 * The handles of what is chosen, and round several a line; none while it is being moved or typed in. And a lock on
 * what cannot be taken hold of. Board units.
 */
export function paintHandles(context: CanvasRenderingContext2D, tools: ToolContext): void {
  paintLocks(context, tools);
  const { guides } = tools.view();
  if (guides.length > 0) paintGuides(context, guides, tools.view().camera.zoom);
  const { camera, editing, gesture, marquee, tool } = tools.view();
  if (tool !== 'select' || editing || marquee || (gesture && gesture.kind !== 'transform')) return;
  const held = heldOf(tools, gesture?.to);
  if (!held) return;
  const { zoom } = camera;
  context.save();
  context.strokeStyle = ACTION;
  context.lineWidth = 1.5 / zoom;
  if (held.parts.length > 1) {
    context.beginPath();
    traceOutline(context, { ...held, line: undefined }, LINE_GAP / zoom, 0);
    context.stroke();
  }
  for (const handle of held.handles) paintHandle(context, held, handle, zoom);
  context.restore();
}

function paintHandle(
  context: CanvasRenderingContext2D,
  held: Held,
  handle: Handle,
  zoom: number,
): void {
  const [x, y] = spotOf(held, handle, zoom);
  context.save();
  context.translate(x, y);
  context.rotate((held.angle * Math.PI) / 180);
  context.scale(1 / zoom, 1 / zoom);
  context.fillStyle = WHITE;
  context.lineWidth = 1.75;
  context.beginPath();
  if (handle.kind === 'size') {
    context.roundRect(-SIZE / 2, -SIZE / 2, SIZE, SIZE, 2.5);
  } else context.arc(0, 0, handle.kind === 'turn' ? ROUND + 2 : ROUND, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
  if (handle.kind === 'turn') paintTurn(context);
  context.restore();
}

/** A lock at the upper right corner of what is locked and chosen, or pointed at. */
function paintLocks(context: CanvasRenderingContext2D, { board, view, placed }: ToolContext): void {
  const { selection, lockAt, camera } = view();
  for (const id of lockAt === null ? selection : [...selection, lockAt]) {
    const item = board().items.get(id);
    const box = item?.locked && placed(item)?.box;
    if (!item || !box) continue;
    const [x, y] = turnPoint([box.x + box.width, box.y], middleOf(box), item.angle ?? 0);
    context.save();
    context.translate(x, y);
    context.scale(1 / camera.zoom, 1 / camera.zoom);
    paintLock(context);
    context.restore();
  }
}

function paintLock(context: CanvasRenderingContext2D): void {
  context.beginPath();
  context.arc(0, 0, 11, 0, 2 * Math.PI);
  context.fillStyle = WHITE;
  context.fill();
  context.strokeStyle = INK;
  context.lineWidth = 1.5;
  context.stroke();
  context.beginPath();
  context.arc(0, -1.5, 3, Math.PI, 0);
  context.stroke();
  context.fillStyle = INK;
  context.beginPath();
  context.roundRect(-4.5, -1.5, 9, 7, 1.5);
  context.fill();
}

/** Two thirds of a circle with an arrow: that this one turns is not told by its place alone. */
function paintTurn(context: CanvasRenderingContext2D): void {
  const radius = 4.2;
  const from = -0.35 * Math.PI;
  context.lineWidth = 1.5;
  context.beginPath();
  context.arc(0, 0, radius, from, from - 0.5 * Math.PI, false);
  context.stroke();
  const tip: Point = [radius * Math.cos(from), radius * Math.sin(from)];
  context.beginPath();
  context.moveTo(tip[0] - 2.8, tip[1] + 0.3);
  context.lineTo(tip[0], tip[1]);
  context.lineTo(tip[0] + 0.4, tip[1] - 2.9);
  context.stroke();
}
