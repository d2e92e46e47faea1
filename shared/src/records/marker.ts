import * as v from 'valibot';
import { chosenId } from './id.ts';
import { ItemId } from './item.ts';
import { Place } from './level.ts';
import { LIMITS, lines } from './limits.ts';
import { MunicipalityId } from './municipality.ts';
import type { ParticipantId } from './participant.ts';

/** A task's id, or 'whole': the collaboration as a whole, always the first lane. */
export const LaneId = v.union([v.literal('whole'), ItemId]);
export type LaneId = v.InferOutput<typeof LaneId>;
export const WHOLE = 'whole';

export const MarkerKind = v.picklist(['now', 'ambition']);
export type MarkerKind = v.InferOutput<typeof MarkerKind>;

/** What is stored under a marker's key. */
export const MarkerValue = v.object({
  level: Place,
  reason: v.optional(lines(LIMITS.reason)),
});
export type MarkerValue = v.InferOutput<typeof MarkerValue>;

export const RoundId = chosenId();
export type RoundId = v.InferOutput<typeof RoundId>;
/** The free board: markers placed while no round runs. */
export const OPEN_ROUND = 'open';

/** What a marker says something about. `about` equal to the own municipality makes it a self marker, else perceived. */
export const MarkerSubject = v.object({ lane: LaneId, about: MunicipalityId, kind: MarkerKind });
export type MarkerSubject = v.InferOutput<typeof MarkerSubject>;

/** One participant's view, as published. */
export interface Marker extends MarkerSubject, MarkerValue {
  readonly participant: ParticipantId;
}

/** Key of a marker in `session`: 'participant|lane|about|kind'. */
export function sessionMarkerKey(participant: ParticipantId, subject: MarkerSubject): string {
  return [participant, subject.lane, subject.about, subject.kind].join('|');
}

/** Key of a marker in a voice: 'round|lane|about|kind'. */
export function voiceMarkerKey(round: RoundId, subject: MarkerSubject): string {
  return [round, subject.lane, subject.about, subject.kind].join('|');
}

/** The owner (participant or round) and subject of a marker key; undefined when it is none. */
export function parseMarkerKey(key: string): { owner: string; subject: MarkerSubject } | undefined {
  const [owner, lane, about, kind, ...rest] = key.split('|');
  if (!owner || rest.length > 0) return undefined;
  const subject = v.safeParse(MarkerSubject, { lane, about, kind });
  return subject.success ? { owner, subject: subject.output } : undefined;
}
