import { type Move, movesBetween } from '@samenspel/shared/insight';
import type { Spot } from '@samenspel/shared/ladder';
import type { Marker } from '@samenspel/shared/records';
import type { BoardState } from '../../state/boardStore.ts';
import { cellKey } from './placed.ts';
import type { LadderScene, SceneMarker } from './scene.ts';

/** Where a marker came from: it stays in its lane, so the way is straight up or down to where it stands now. */
export interface Trail {
  readonly marker: SceneMarker;
  /** Middle of the level it came from, in board units. */
  readonly fromY: number;
  /** How far it is drawn to the side, so that ways that run over each other can be told apart; in board units. */
  readonly shift: number;
}

/** To one side and the other by turns, within the smallest marker. */
const SHIFTS = [0, 7, -7] as const;

/** Gives ways in the same column that run over each other a place beside each other, as far as there is room. */
function sideBySide(trails: readonly Omit<Trail, 'shift'>[]): Trail[] {
  const placed: Trail[] = [];
  const isOver = (a: Omit<Trail, 'shift'>, b: Omit<Trail, 'shift'>) =>
    Math.abs(a.marker.x - b.marker.x) < 1 &&
    Math.max(...endsOf(a)) >= Math.min(...endsOf(b)) &&
    Math.min(...endsOf(a)) <= Math.max(...endsOf(b));
  for (const trail of trails) {
    const taken = new Set(placed.filter((one) => isOver(one, trail)).map(({ shift }) => shift));
    placed.push({ ...trail, shift: SHIFTS.find((shift) => !taken.has(shift)) ?? 0 });
  }
  return placed;
}

const endsOf = ({ marker, fromY }: Omit<Trail, 'shift'>) => [marker.y, fromY];

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
  const ways = scene.markers.flatMap((marker) => {
    const move = marker.group.length === 1 ? moves.get(marker.key) : undefined;
    if (!move || move.from === null || move.to !== marker.place) return [];
    const cell = scene.layout.cell(marker.lane, move.from);
    return cell ? [{ marker, fromY: cell.y + cell.height / 2 }] : [];
  });
  const trails = sideBySide(ways);
  known = { scene, before, trails };
  return trails;
}

/** How many markers left a cell, and where that is told: in its corner, clear of the markers and the agreed level. */
export interface Gone extends Spot {
  readonly count: number;
}

/** From the right and lower edges of a cell, in board units. */
const CORNER = { x: 16, y: 11 } as const;

/** The cells that markers were taken away from. Of a level that is no longer on the ladder there is none. */
export function goneFrom({ layout }: LadderScene, moves: readonly Move[]): readonly Gone[] {
  const cells = new Map<string, Gone>();
  for (const { lane, from } of moves) {
    const cell = from === null ? undefined : layout.cell(lane, from);
    if (!cell || from === null) continue;
    const key = cellKey(lane, from);
    const x = cell.x + cell.width - CORNER.x;
    const y = cell.y + cell.height - CORNER.y;
    cells.set(key, { x, y, count: (cells.get(key)?.count ?? 0) + 1 });
  }
  return [...cells.values()];
}
