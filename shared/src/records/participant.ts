import * as v from 'valibot';
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
  /** A simulated participant, there to rehearse with; every screen says so. */
  rehearsal: v.optional(v.literal(true)),
});
export type Profile = v.InferOutput<typeof Profile>;
