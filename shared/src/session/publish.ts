import type { Members, Published, Voice } from '../document/index.ts';
import { type MarkerValue, OPEN_ROUND, sessionMarkerKey } from '../records/marker.ts';
import type { MunicipalityId } from '../records/municipality.ts';
import { isSimulated, type ParticipantId, type Profile } from '../records/participant.ts';
import { isAsked, type Progress, type Round } from '../records/round.ts';
import { isMember } from './members.ts';

type Voices = ReadonlyMap<ParticipantId, Voice>;

/** What publishing must know beside the voices. */
export interface Room {
  readonly here: ReadonlySet<ParticipantId>;
  readonly members: Members;
}

/**
 * What of the voices everybody may see. A pure function: the server writes the differences on loading and at
 * each tick, so a crash between voice and session heals by itself. A voice that has not said who it is stays
 * unpublished. While a round is placed no marker of it is in here, in no form (R2).
 * @param round the round the board shows; undefined: the free board
 * @param room who has the board open now, and who can be on it
 */
export function publish(voices: Voices, round: Round | undefined, room: Room): Published {
  const participants = new Map(
    [...voices].flatMap(([id, { profile }]) =>
      profile ? [[id, publishedProfile(id, profile)] as const] : [],
    ),
  );
  return {
    participants,
    markers: publishedMarkers(voices, round),
    progress: round?.phase === 'placing' ? progressOf(voices, round, room) : new Map(),
  };
}

/** Who is simulated is known by the id, not by what a voice says of itself. */
function publishedProfile(id: ParticipantId, profile: Profile): Profile {
  const simulated = isSimulated(id);
  if (simulated === (profile.rehearsal === true)) return profile;
  const { name, municipality, role } = profile;
  return { name, municipality, role, ...(simulated ? { rehearsal: true } : {}) };
}

function publishedMarkers(
  voices: Voices,
  round: Round | undefined,
): ReadonlyMap<string, MarkerValue> | undefined {
  if (!round) return markersOf(voices, () => true, OPEN_ROUND);
  switch (round.phase) {
    case 'placing':
      return new Map();
    case 'revealed':
      return round.anonymous ? new Map() : roundMarkers(voices, round);
    case 'closed':
      return round.anonymous ? new Map() : undefined;
  }
}

/** The markers that answer what a round asks, by session key. Whoever shows them decides whether they may be seen. */
export function roundMarkers(voices: Voices, round: Round): Map<string, MarkerValue> {
  return markersOf(
    voices,
    (municipality, subject) => isAsked(round, municipality, subject),
    round.id,
  );
}

function markersOf(
  voices: Voices,
  shows: (municipality: MunicipalityId, subject: Voice['markers'][number]) => boolean,
  of: string,
): Map<string, MarkerValue> {
  const markers = new Map<string, MarkerValue>();
  for (const [participant, { profile, markers: placed }] of voices) {
    if (!profile) continue;
    for (const marker of placed) {
      const { round, level, reason } = marker;
      if (round !== of || !shows(profile.municipality, marker)) continue;
      const value = reason === undefined ? { level } : { level, reason };
      markers.set(sessionMarkerKey(participant, marker), value);
    }
  }
  return markers;
}

/**
 * Of whom has finished only how many, per municipality; of those who are here, or were and had finished. Who names a
 * partner or a role that is not on the board is not counted: anybody with the link can invent one.
 */
function progressOf(
  voices: Voices,
  round: Round,
  { here, members }: Room,
): Map<MunicipalityId, Progress> {
  const progress = new Map<MunicipalityId, Progress>();
  for (const [participant, { profile, done }] of voices) {
    const finished = done.has(round.id);
    const counts = finished || here.has(participant) || isSimulated(participant);
    if (!counts || !isMember(members, profile)) continue;
    const [before, of] = progress.get(profile.municipality) ?? [0, 0];
    progress.set(profile.municipality, [before + (finished ? 1 : 0), of + 1]);
  }
  return progress;
}
