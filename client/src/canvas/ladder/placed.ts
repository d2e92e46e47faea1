import {
  type LaneId,
  type Marker,
  type Municipality,
  type Place,
  type Profile,
  type Role,
  sessionMarkerKey,
} from '@samenspel/shared/records';
import type { BoardState } from '../../state/boardStore.ts';

/** A marker with all that it refers to. */
export interface PlacedMarker {
  /** As in `session`: participant, lane, about, kind. */
  readonly key: string;
  readonly marker: Marker;
  /** Whom it is about. */
  readonly about: Municipality;
  /** Role of the one who placed it. */
  readonly role: Role;
  readonly who: Profile;
  /** A partner's view of another, instead of one's own. */
  readonly perceived: boolean;
  readonly mine: boolean;
}

export type MarkerState = Pick<
  BoardState,
  'settings' | 'lanes' | 'markers' | 'participants' | 'me' | 'profile'
>;

/** One text for a lane and a place in it, to look a cell up by. */
export function cellKey(lane: LaneId, place: Place): string {
  return `${lane}|${place}`;
}

/** Position in the board's own order; used to sort. */
function ranks(list: readonly { readonly id: string }[]): Map<string, number> {
  return new Map(list.map(({ id }, i) => [id, i]));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The markers of each cell, by cellKey, in the order in which they are drawn: own views before perceived ones,
 * then municipality, role, participant, now before ambition. Markers whose level, lane, municipality, role or
 * participant is not on the board are left out: they wait.
 */
export function placedMarkers(state: MarkerState): Map<string, PlacedMarker[]> {
  const cells = new Map<string, PlacedMarker[]>();
  const { settings } = state;
  if (!settings) return cells;
  const places = new Set<Place>(['none', 'unknown', ...settings.ladder.map((level) => level.id)]);
  const lanes = new Set(state.lanes);
  for (const marker of state.markers.values()) {
    if (!lanes.has(marker.lane) || !places.has(marker.level)) continue;
    const placed = resolve(marker, state);
    if (!placed) continue;
    const key = cellKey(marker.lane, marker.level);
    const held = cells.get(key);
    if (held) held.push(placed);
    else cells.set(key, [placed]);
  }
  const municipalities = ranks(settings.municipalities);
  const roles = ranks(settings.roles);
  for (const markers of cells.values()) {
    markers.sort(
      (a, b) =>
        Number(a.perceived) - Number(b.perceived) ||
        (municipalities.get(a.about.id) ?? 0) - (municipalities.get(b.about.id) ?? 0) ||
        (roles.get(a.role.id) ?? 0) - (roles.get(b.role.id) ?? 0) ||
        compare(a.marker.participant, b.marker.participant) ||
        compare(b.marker.kind, a.marker.kind),
    );
  }
  return cells;
}

function resolve(marker: Marker, state: MarkerState): PlacedMarker | undefined {
  const mine = marker.participant === state.me;
  const who = (mine ? state.profile : undefined) ?? state.participants.get(marker.participant);
  const about = state.settings?.municipalities.find(({ id }) => id === marker.about);
  const role = state.settings?.roles.find(({ id }) => id === who?.role);
  if (!who || !about || !role) return undefined;
  const key = sessionMarkerKey(marker.participant, marker);
  return { key, marker, about, role, who, perceived: marker.about !== who.municipality, mine };
}

/**
 * Markers that are drawn as one: what several partners with the same role think of the same municipality. One's
 * own always stands alone, so that one can pick it up.
 */
export function groupMarkers(markers: readonly PlacedMarker[]): PlacedMarker[][] {
  const groups: PlacedMarker[][] = [];
  const byLook = new Map<string, PlacedMarker[]>();
  for (const placed of markers) {
    const look = [placed.about.id, placed.role.id, placed.marker.kind].join('|');
    const together = placed.perceived && !placed.mine ? byLook.get(look) : undefined;
    if (together) {
      together.push(placed);
      continue;
    }
    const group = [placed];
    groups.push(group);
    if (placed.perceived && !placed.mine) byLook.set(look, group);
  }
  return groups;
}
