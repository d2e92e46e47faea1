import * as v from 'valibot';
import { ChosenId } from './id.ts';
import { MarkerSubject } from './marker.ts';
import { MunicipalityId } from './municipality.ts';
import { ParticipantId } from './participant.ts';
import { RoleId } from './role.ts';
import { Time } from './round.ts';

/** What a facilitator took off the board, and whose it was: so that its owner, and everybody, is told who did it (R1). */
export const Removal = v.object({
  id: ChosenId,
  at: Time,
  participant: ParticipantId,
  municipality: MunicipalityId,
  role: RoleId,
  /** Null: all of this participant. */
  subject: v.nullable(MarkerSubject),
});
export type Removal = v.InferOutput<typeof Removal>;
