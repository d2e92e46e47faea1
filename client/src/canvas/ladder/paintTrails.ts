import type { Spot } from '@samenspel/shared/ladder';
import { AMBER_EDGE, WHITE } from './palette.ts';
import type { Trail } from './trails.ts';

/** Below this zoom trails would be a thicket, and are not drawn. */
const LEAST_ZOOM = 0.35;
const START = 3.5;
const HEAD = 6;

/** A thin arrow to each marker from where it came from; under the markers, so that it hides none. */
export function paintTrails(
  context: CanvasRenderingContext2D,
  trails: readonly Trail[],
  spotOf: (key: string) => Spot | undefined,
  zoom: number,
  alphaOf: (trail: Trail) => number,
): void {
  if (zoom < LEAST_ZOOM) return;
  context.save();
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const trail of trails) {
    context.globalAlpha = alphaOf(trail);
    paintTrail(context, trail, spotOf(trail.marker.key) ?? trail.marker);
  }
  context.restore();
}

function paintTrail(
  context: CanvasRenderingContext2D,
  { marker, fromY, shift }: Trail,
  spot: Spot,
): void {
  const [x, y] = [spot.x + shift, spot.y];
  const way = Math.sign(y - fromY);
  const tip = y - way * (marker.size / 2 + 3);
  if (way === 0 || (tip - fromY) * way < HEAD) return;
  const strokes: readonly (readonly [string, number])[] = [
    [WHITE, 4.4],
    [AMBER_EDGE, 1.8],
  ];
  for (const [colour, width] of strokes) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.beginPath();
    context.moveTo(x, fromY + way * START);
    context.lineTo(x, tip);
    context.moveTo(x - HEAD * 0.7, tip - way * HEAD);
    context.lineTo(x, tip);
    context.lineTo(x + HEAD * 0.7, tip - way * HEAD);
    context.stroke();
  }
  context.beginPath();
  context.arc(x, fromY, START, 0, 2 * Math.PI);
  context.fillStyle = WHITE;
  context.fill();
  context.stroke();
}
