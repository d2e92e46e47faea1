import type { Level } from '../records/level.ts';
import type { LaneId, Marker } from '../records/marker.ts';
import type { Municipality } from '../records/municipality.ts';
import type { ParticipantId, Profile } from '../records/participant.ts';
import type { Role } from '../records/role.ts';

export interface Lane {
  readonly id: LaneId;
  readonly title: string;
}

/**
 * What insight looks at: who stands where, as meaning. A marker about the own municipality is `self`, about
 * another `perceived`. Markers of a participant, lane, partner or level that is not in the picture are left out;
 * someone whose role is no longer on the board still speaks for the own municipality, but for no role.
 */
export interface Picture {
  /** Lowest level first. */
  readonly ladder: readonly Level[];
  readonly roles: readonly Role[];
  readonly municipalities: readonly Municipality[];
  readonly lanes: readonly Lane[];
  readonly participants: ReadonlyMap<ParticipantId, Pick<Profile, 'municipality' | 'role'>>;
  /** At most one for each `sessionMarkerKey`. It is walked more than once: an array or a map's values kept as one. */
  readonly markers: Iterable<Marker>;
}
