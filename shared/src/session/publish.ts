import type { Voice } from '../document/read.ts';
import { type MarkerValue, OPEN_ROUND, sessionMarkerKey } from '../records/marker.ts';
import type { ParticipantId, Profile } from '../records/participant.ts';

/** What `session` shows of all voices. */
export interface Published {
  readonly participants: ReadonlyMap<ParticipantId, Profile>;
  readonly markers: ReadonlyMap<string, MarkerValue>;
}

/**
 * What of the voices everybody may see. A pure function: the server writes the differences on loading and at
 * each tick, so a crash between voice and session heals by itself. While no round runs the phase is open and
 * all markers of the free board are published. A voice that has not said who it is stays unpublished.
 */
export function publish(voices: ReadonlyMap<ParticipantId, Voice>): Published {
  const participants = new Map<ParticipantId, Profile>();
  const markers = new Map<string, MarkerValue>();
  for (const [participant, { profile, markers: placed }] of voices) {
    if (!profile) continue;
    participants.set(participant, profile);
    for (const { round, lane, about, kind, level, reason } of placed) {
      if (round !== OPEN_ROUND) continue;
      const value = reason === undefined ? { level } : { level, reason };
      markers.set(sessionMarkerKey(participant, { lane, about, kind }), value);
    }
  }
  return { participants, markers };
}
