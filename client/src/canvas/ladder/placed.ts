import type {
  BoardSettings,
  LaneId,
  Marker,
  Municipality,
  ParticipantId,
  Place,
  Profile,
  Role,
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

/** Something of the board, with its place in the board's own order. */
interface Ranked<Thing> {
  readonly thing: Thing;
  readonly rank: number;
}

function ranked<Thing extends { readonly id: string }>(
  list: readonly Thing[],
): ReadonlyMap<string, Ranked<Thing>> {
  return new Map(list.map((thing, rank) => [thing.id, { thing, rank }]));
}

interface Person {
  readonly who: Profile;
  readonly role: Ranked<Role>;
  readonly rank: number;
}

/** Those who have a role on the board, with their place in an order that is the same on every screen. */
function peopleOf(
  { participants, me, profile }: MarkerState,
  roles: ReadonlyMap<string, Ranked<Role>>,
): ReadonlyMap<ParticipantId, Person> {
  const profiles = new Map<ParticipantId, Profile>(participants);
  if (profile) profiles.set(me, profile);
  const people = new Map<ParticipantId, Person>();
  for (const id of [...profiles.keys()].toSorted()) {
    const who = profiles.get(id);
    const role = who && roles.get(who.role);
    if (role) people.set(id, { who, role, rank: people.size });
  }
  return people;
}

interface Standing {
  readonly placed: PlacedMarker;
  /** One number to sort by: a crowd is sorted at every change. */
  readonly order: number;
}

/** Gives each marker what it refers to; undefined for one of which something is not on the board. */
function resolver(state: MarkerState, settings: BoardSettings) {
  const partners = ranked(settings.municipalities);
  const roles = ranked(settings.roles);
  const people = peopleOf(state, roles);
  return (key: string, marker: Marker): Standing | undefined => {
    const person = people.get(marker.participant);
    const about = partners.get(marker.about);
    if (!person || !about) return undefined;
    const { who, role } = person;
    const perceived = marker.about !== who.municipality;
    const partner = Number(perceived) * partners.size + about.rank;
    const voice = (partner * roles.size + role.rank) * people.size + person.rank;
    return {
      order: voice * 2 + Number(marker.kind === 'ambition'),
      placed: {
        key,
        marker,
        about: about.thing,
        role: role.thing,
        who,
        perceived,
        mine: marker.participant === state.me,
      },
    };
  };
}

/**
 * The markers of each cell, by cellKey, in the order in which they are drawn: own views before perceived ones,
 * then municipality, role, participant, now before ambition. Markers whose level, lane, municipality, role or
 * participant is not on the board are left out: they wait.
 */
export function placedMarkers(state: MarkerState): Map<string, PlacedMarker[]> {
  const { settings } = state;
  const cells = new Map<string, Standing[]>();
  if (!settings) return new Map();
  const places = new Set<Place>(['none', 'unknown', ...settings.ladder.map((level) => level.id)]);
  const lanes = new Set(state.lanes);
  const resolve = resolver(state, settings);
  for (const [key, marker] of state.markers) {
    if (!lanes.has(marker.lane) || !places.has(marker.level)) continue;
    const standing = resolve(key, marker);
    if (!standing) continue;
    const cell = cellKey(marker.lane, marker.level);
    const held = cells.get(cell);
    if (held) held.push(standing);
    else cells.set(cell, [standing]);
  }
  const inOrder = (held: readonly Standing[]) =>
    held.toSorted((a, b) => a.order - b.order).map(({ placed }) => placed);
  return new Map(Array.from(cells, ([cell, held]) => [cell, inOrder(held)]));
}

/**
 * Markers that are drawn as one: what several partners with the same role think of the same municipality. One's
 * own always stands alone, so that one can pick it up.
 */
export function groupMarkers(markers: readonly PlacedMarker[]): PlacedMarker[][] {
  const groups: PlacedMarker[][] = [];
  const byLook = new Map<string, PlacedMarker[]>();
  for (const placed of markers) {
    const isShared = placed.perceived && !placed.mine;
    const look = isShared ? `${placed.about.id}|${placed.role.id}|${placed.marker.kind}` : '';
    const together = isShared ? byLook.get(look) : undefined;
    if (together) {
      together.push(placed);
      continue;
    }
    const group = [placed];
    groups.push(group);
    if (isShared) byLook.set(look, group);
  }
  return groups;
}
