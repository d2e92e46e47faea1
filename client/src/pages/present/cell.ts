import { packCell } from '@samenspel/shared/ladder';
import type { Rect } from '@samenspel/shared/records';
import { groupMarkers, type PlacedMarker } from '../../canvas/ladder/placed.ts';
import { ROOM_MARKER } from './fit.ts';

/** What stands at one spot of the room's screen, in rem. */
export interface RoomSpot {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly group: readonly PlacedMarker[];
  readonly first: PlacedMarker;
}

export interface RoomCell {
  readonly spots: readonly RoomSpot[];
  readonly more: { readonly x: number; readonly y: number; readonly count: number } | undefined;
}

/** Packing works in whole steps; a hundredth of a rem is finer than a pixel. */
const STEP = 100;
const SIZES = {
  most: Math.round(ROOM_MARKER.most * STEP),
  least: Math.round(ROOM_MARKER.least * STEP),
} as const;

/**
 * The markers of a cell in its area (rem). Where not all fit with a code that reads from the last row, those that look
 * the same become one with a count; past that the last place says how many more.
 */
export function roomCell(markers: readonly PlacedMarker[], area: Rect): RoomCell {
  if (markers.length === 0) return { spots: [], more: undefined };
  const scaled = {
    x: area.x * STEP,
    y: area.y * STEP,
    width: area.width * STEP,
    height: area.height * STEP,
  };
  let groups = groupMarkers(markers);
  let packed = packCell(groups.length, scaled, SIZES);
  if (packed.overflow > 0) {
    groups = groupAlike(markers);
    packed = packCell(groups.length, scaled, SIZES);
  }
  const spots = packed.spots.flatMap(({ x, y }, i) => {
    const group = groups[i];
    const first = group?.[0];
    if (!group || !first) return [];
    const { key } = first;
    return [{ key, x: x / STEP, y: y / STEP, size: packed.size / STEP, group, first }];
  });
  const hidden = groups.slice(spots.length).reduce((sum, group) => sum + group.length, 0);
  const { more } = packed;
  return { spots, more: more && { x: more.x / STEP, y: more.y / STEP, count: hidden } };
}

/** Markers of the same municipality, role and kind together, the own views too. */
function groupAlike(markers: readonly PlacedMarker[]): PlacedMarker[][] {
  const groups = new Map<string, PlacedMarker[]>();
  for (const placed of markers) {
    const { about, role, marker, perceived } = placed;
    const look = [about.id, role.id, marker.kind, perceived].join('|');
    const together = groups.get(look);
    if (together) together.push(placed);
    else groups.set(look, [placed]);
  }
  return [...groups.values()];
}
