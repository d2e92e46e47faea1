import type { Spot } from '@samenspel/shared/ladder';
import type { LadderHit } from '../../tools/tool.ts';
import type { LadderScene } from './scene.ts';

const distance = (spot: Spot, x: number, y: number) => Math.hypot(spot.x - x, spot.y - y);

/**
 * What a pointer at this board point means: the nearest marker or "+n" within `reach` of its edge, else the head
 * or cell there. Undefined on labels and beside the ladder.
 * @param reach board units; larger for a finger
 */
export function hitLadder(
  scene: LadderScene,
  x: number,
  y: number,
  reach = 2,
): LadderHit | undefined {
  let nearest: LadderHit | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const marker of scene.markers) {
    const away = distance(marker, x, y);
    if (away > marker.size / 2 + reach || away >= least) continue;
    least = away;
    nearest = { kind: 'marker', key: marker.key };
  }
  for (const more of scene.more) {
    const away = distance(more, x, y);
    if (away > more.size / 2 + reach || away >= least) continue;
    least = away;
    nearest = { kind: 'more', lane: more.lane, place: more.place };
  }
  if (nearest) return nearest;
  const spot = scene.layout.at(x, y);
  return spot?.kind === 'label' ? undefined : spot;
}
