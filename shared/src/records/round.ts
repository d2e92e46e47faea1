import * as v from 'valibot';
import { Level } from './level.ts';
import { LIMITS, lines } from './limits.ts';
import { LaneId, type MarkerSubject, RoundId } from './marker.ts';
import type { MunicipalityId } from './municipality.ts';
import { ParticipantId } from './participant.ts';
import { RoleId } from './role.ts';

/** What a round asks: about the own municipality, about each of the partners, where one would want to be. */
export const Question = v.picklist(['self', 'partners', 'ambition']);
export type Question = v.InferOutput<typeof Question>;

/** Each alone; revealed to all at once; closed, and fixed for ever. While no round is shown the board is open. */
export const RoundPhase = v.picklist(['placing', 'revealed', 'closed']);
export type RoundPhase = v.InferOutput<typeof RoundPhase>;

/** Milliseconds since 1970, by the server's clock. */
export const Time = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A lane as it was called when the round was asked. */
export const RoundLane = v.object({ id: LaneId, title: lines(LIMITS.title) });
export type RoundLane = v.InferOutput<typeof RoundLane>;

/** One question put to all, with what was asked about: lane titles and ladder stay as they were then. */
export const Round = v.object({
  id: RoundId,
  /** 1 for the first on this board. */
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  questions: v.pipe(v.array(Question), v.minLength(1)),
  /** Only counts are shown, and they are fixed at the reveal. Anonymous to others, not to the server. */
  anonymous: v.boolean(),
  lanes: v.pipe(v.array(RoundLane), v.minLength(1), v.maxLength(LIMITS.roundLanes)),
  ladder: v.pipe(v.array(Level), v.minLength(1), v.maxLength(LIMITS.levelsMost)),
  phase: RoundPhase,
  /** What the board showed before it, a round or `open`: that comes back when this one is given up. */
  after: v.optional(RoundId),
  /** Held with simulated participants, and gone together with them. */
  rehearsal: v.optional(v.literal(true)),
  openedAt: Time,
  revealedAt: v.optional(Time),
  closedAt: v.optional(Time),
});
export type Round = v.InferOutput<typeof Round>;

/** How many of a municipality have finished, of how many who are here. */
export const Progress = v.tuple([
  v.pipe(v.number(), v.integer(), v.minValue(0)),
  v.pipe(v.number(), v.integer(), v.minValue(0)),
]);
export type Progress = v.InferOutput<typeof Progress>;

/**
 * Answers of one role to one question in one lane of an anonymous round: how many at each place (a level's id,
 * `none` or `unknown`). Null: fewer than three answered, so nothing of it is told.
 */
export const CountGroup = v.object({
  lane: LaneId,
  question: Question,
  role: RoleId,
  counts: v.nullable(v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1)))),
});
export type CountGroup = v.InferOutput<typeof CountGroup>;

/** Reasons given in a lane of an anonymous round, in an order that tells nothing. */
export const LaneReasons = v.object({ lane: LaneId, reasons: v.array(lines(LIMITS.reason)) });
export type LaneReasons = v.InferOutput<typeof LaneReasons>;

/** Everything an anonymous round shows. */
export const AnonymousOutcome = v.object({
  groups: v.array(CountGroup),
  reasons: v.array(LaneReasons),
});
export type AnonymousOutcome = v.InferOutput<typeof AnonymousOutcome>;

/** A group smaller than this is withheld: its members could be told apart. */
export const SMALLEST_GROUP = 3;

/** Which of a round's questions a marker would answer. */
export function questionOf(
  municipality: MunicipalityId,
  subject: MarkerSubject,
): Question | undefined {
  if (subject.about !== municipality) return subject.kind === 'now' ? 'partners' : undefined;
  return subject.kind === 'now' ? 'self' : 'ambition';
}

/** Whether a round asks somebody of this municipality for this marker. */
export function isAsked(
  round: Pick<Round, 'questions' | 'lanes'>,
  municipality: MunicipalityId,
  subject: MarkerSubject,
): boolean {
  const question = questionOf(municipality, subject);
  if (question === undefined || !round.questions.includes(question)) return false;
  return round.lanes.some(({ id }) => id === subject.lane);
}

/** A marker as a round kept it, with who placed it: later changes of who one is do not touch it. */
export const RoundMarker = v.object({
  participant: ParticipantId,
  lane: LaneId,
  about: v.string(),
  kind: v.picklist(['now', 'ambition']),
  level: v.string(),
  reason: v.optional(v.string()),
});

/** What a round showed, at its reveal or when it was closed; kept for ever and never changed. No names. */
export const RoundResult = v.object({
  round: Round,
  voices: v.array(
    v.object({ participant: ParticipantId, municipality: v.string(), role: v.string() }),
  ),
  markers: v.array(RoundMarker),
  anonymous: v.nullable(AnonymousOutcome),
});
export type RoundResult = v.InferOutput<typeof RoundResult>;
