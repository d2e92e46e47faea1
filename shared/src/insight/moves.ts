import type { Place } from '../records/level.ts';
import { type Marker, type MarkerSubject, sessionMarkerKey } from '../records/marker.ts';
import type { ParticipantId } from '../records/participant.ts';

/** One marker's way: null where it was not there yet, or is no longer. Never null at both ends. */
export interface Move extends MarkerSubject {
  readonly participant: ParticipantId;
  readonly from: Place | null;
  readonly to: Place | null;
}

const keyOf = (marker: Marker) => sessionMarkerKey(marker.participant, marker);

/**
 * Markers that moved, appeared or were taken back, by `sessionMarkerKey`. A change of its reason alone moves nothing.
 */
export function movesBetween(
  before: Iterable<Marker>,
  after: Iterable<Marker>,
): ReadonlyMap<string, Move> {
  const gone = new Map(Array.from(before, (marker) => [keyOf(marker), marker]));
  const moves = new Map<string, Move>();
  const note = ({ participant, lane, about, kind }: Marker, from: Place | null, to: Place | null) =>
    moves.set(sessionMarkerKey(participant, { lane, about, kind }), {
      participant,
      lane,
      about,
      kind,
      from,
      to,
    });
  for (const marker of after) {
    const key = keyOf(marker);
    const from = gone.get(key)?.level ?? null;
    gone.delete(key);
    if (from !== marker.level) note(marker, from, marker.level);
  }
  for (const marker of gone.values()) note(marker, marker.level, null);
  return moves;
}

/** What became of a marker: `placed` and `takenBack` are seen from the second of two moments. */
export type Change = 'moved' | 'placed' | 'takenBack';

export function changeOf({ from, to }: Pick<Move, 'from' | 'to'>): Change {
  if (from === null) return 'placed';
  return to === null ? 'takenBack' : 'moved';
}

/** What happened to the markers of a round between two moments, such as its reveal and its close, or now. */
export interface RoundChanges {
  /** Session keys of those that were not there yet: placed later, with the others' answers in sight. */
  readonly late: ReadonlySet<string>;
  /** Those that are no longer there. */
  readonly gone: readonly Move[];
}

/** Of one round alone: markers of two rounds have the same keys and are different answers. */
export function roundChanges(before: Iterable<Marker>, after: Iterable<Marker>): RoundChanges {
  const moves = [...movesBetween(before, after)];
  return {
    late: new Set(moves.flatMap(([key, move]) => (changeOf(move) === 'placed' ? [key] : []))),
    gone: moves.flatMap(([, move]) => (changeOf(move) === 'takenBack' ? [move] : [])),
  };
}
