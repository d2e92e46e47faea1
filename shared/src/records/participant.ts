import * as v from 'valibot';
import { newId } from './id.ts';
import { clean, LIMITS } from './limits.ts';
import { MunicipalityId } from './municipality.ts';
import { RoleId } from './role.ts';

export const ParticipantId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/));
export type ParticipantId = v.InferOutput<typeof ParticipantId>;

/** What a participant says of themselves on joining. Always published. */
export const Profile = v.object({
  name: clean(LIMITS.name),
  municipality: MunicipalityId,
  role: RoleId,
  /**
   * A simulated participant, there to rehearse with; every screen says so. Published by the server alone: what a
   * voice says of it counts for nothing.
   */
  rehearsal: v.optional(v.literal(true)),
});
export type Profile = v.InferOutput<typeof Profile>;

/** No hash of a secret begins so, nor can one be sought out that does: 60 bits. */
const SIMULATED = 'rehearsal-';

/** The id of a new simulated participant. */
export function newSimulatedId(): ParticipantId {
  return SIMULATED + newId(22 - SIMULATED.length);
}

/** Whether this participant is simulated: nobody holds the secret of such a voice. */
export function isSimulated(participant: ParticipantId): boolean {
  return participant.startsWith(SIMULATED);
}
