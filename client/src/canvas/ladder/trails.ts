import { movesBetween } from '@samenspel/shared/insight';
import type { Marker } from '@samenspel/shared/records';
import type { BoardState } from '../../state/boardStore.ts';
import type { LadderScene, SceneMarker } from './scene.ts';

/** Where a marker came from: it stays in its lane, so the way is straight up or down to where it stands now. */
export interface Trail {
  readonly marker: SceneMarker;
  /** Middle of the level it came from, in board units. */
  readonly fromY: number;
}

let known:
  | {
      readonly scene: LadderScene;
      readonly before: readonly Marker[];
      readonly trails: readonly Trail[];
    }
  | undefined;

/**
 * From where markers stood before to where they stand now. Of markers drawn as one, and of a level that is no longer
 * on the ladder, there is none. The same trails for the same scene.
 */
export function trailsOf(
  scene: LadderScene,
  { markers }: Pick<BoardState, 'markers'>,
  before: readonly Marker[],
): readonly Trail[] {
  if (known?.scene === scene && known.before === before) return known.trails;
  const moves = movesBetween(before, markers.values());
  const trails = scene.markers.flatMap((marker) => {
    const move = marker.group.length === 1 ? moves.get(marker.key) : undefined;
    if (!move || move.from === null || move.to !== marker.place) return [];
    const cell = scene.layout.cell(marker.lane, move.from);
    return cell ? [{ marker, fromY: cell.y + cell.height / 2 }] : [];
  });
  known = { scene, before, trails };
  return trails;
}
