import type { Spot } from '@samenspel/shared/ladder';
import { AMBER, AMBER_EDGE, INK, WHITE } from './palette.ts';
import type { LadderScene } from './scene.ts';

const NOW = 6.5;
const WANTED = 8;

function disc(context: CanvasRenderingContext2D, { x, y }: Spot, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
}

/** The level agreed now: a dot of ink. */
export function paintNow(context: CanvasRenderingContext2D, spot: Spot): void {
  disc(context, spot, NOW + 2);
  context.fillStyle = WHITE;
  context.fill();
  disc(context, spot, NOW);
  context.fillStyle = INK;
  context.fill();
}

/** The level that is wanted: a ring of amber. @param around the dot it lies round, when both are at one level */
export function paintWanted(context: CanvasRenderingContext2D, spot: Spot, around: boolean): void {
  const radius = around ? WANTED + 2 : WANTED;
  disc(context, spot, radius);
  if (!around) {
    context.fillStyle = WHITE;
    context.fill();
  }
  context.strokeStyle = AMBER_EDGE;
  context.lineWidth = 4.4;
  context.stroke();
  context.strokeStyle = AMBER;
  context.lineWidth = 2.8;
  context.stroke();
}

/** From the level now to the wanted one: dots of amber and an arrow's head. */
export function paintMovement(
  context: CanvasRenderingContext2D,
  from: Spot,
  to: Spot,
  near: boolean,
): void {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length < NOW + WANTED + 12) return;
  const dx = (to.x - from.x) / length;
  const dy = (to.y - from.y) / length;
  const tip = { x: to.x - dx * (WANTED + 5), y: to.y - dy * (WANTED + 5) };
  const strokes: readonly (readonly [string, number])[] = [
    [AMBER_EDGE, 4.4],
    [AMBER, 2.8],
  ];
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const [colour, width] of strokes) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.beginPath();
    context.moveTo(from.x + dx * (NOW + 6), from.y + dy * (NOW + 6));
    context.lineTo(tip.x - dx * 6, tip.y - dy * 6);
    if (near) context.setLineDash([0.01, 7.5]);
    context.stroke();
    context.setLineDash([]);
    context.beginPath();
    context.moveTo(tip.x - dx * 7 - dy * 6, tip.y - dy * 7 + dx * 6);
    context.lineTo(tip.x, tip.y);
    context.lineTo(tip.x - dx * 7 + dy * 6, tip.y - dy * 7 - dx * 6);
    context.stroke();
  }
  context.lineCap = 'butt';
  context.lineJoin = 'miter';
}

/** The agreed levels of every lane, at its right edge. */
export function paintAgreed(
  context: CanvasRenderingContext2D,
  scene: LadderScene,
  zoom: number,
): void {
  for (const { now, wanted } of scene.agreed) {
    const together = now !== undefined && now.y === wanted?.y;
    if (now && wanted && !together) paintMovement(context, now, wanted, zoom > 0.3);
    if (now) paintNow(context, now);
    if (wanted) paintWanted(context, wanted, together);
  }
}
