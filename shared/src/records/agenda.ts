import * as v from 'valibot';
import { ChosenId, chosenId } from './id.ts';
import { LIMITS, lines } from './limits.ts';
import { Time } from './round.ts';

/** What a step of the agenda is for; what the screens offer follows from it. */
export const StepKind = v.picklist([
  'welcome',
  'tasks',
  'place',
  'reveal',
  'discuss',
  'ambition',
  'vote',
  'agreements',
  'close',
  'other',
]);
export type StepKind = v.InferOutput<typeof StepKind>;

export const StepId = chosenId();
export type StepId = v.InferOutput<typeof StepId>;

/** A text in both languages of the interface. */
export const BothLanguages = v.object({
  nl: lines(LIMITS.instruction),
  en: lines(LIMITS.instruction),
});
export type BothLanguages = v.InferOutput<typeof BothLanguages>;

/** A step the facilitator leads the group through. */
export const Step = v.object({
  id: StepId,
  kind: StepKind,
  /** Empty: named after its kind. */
  title: lines(LIMITS.stepTitle),
  /** What participants are asked to do. */
  instruction: BothLanguages,
  /** Suggested time; 0: none. */
  minutes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LIMITS.stepMinutes)),
  /** What participants may do meanwhile: courtesies of the screen, as locks are. First: change the canvas. */
  mayEdit: v.boolean(),
  /** Place and move markers outside a round: while one is placed, those it asks may always answer. */
  mayPlace: v.optional(v.boolean(), true),
  /** Give dots in a vote that is open. */
  mayVote: v.optional(v.boolean(), true),
  /** Write agreements and check them off. */
  mayAgree: v.optional(v.boolean(), true),
});
export type Step = v.InferOutput<typeof Step>;

/** The steps, and the one the group is at; null: no agenda runs, and the board is a free whiteboard. */
export const Agenda = v.object({
  steps: v.pipe(v.array(Step), v.maxLength(LIMITS.steps)),
  current: v.nullable(StepId),
});
export type Agenda = v.InferOutput<typeof Agenda>;

const timerEntries = {
  id: ChosenId,
  /** Its whole length, counted from its start; pauses do not count. */
  seconds: v.pipe(v.number(), v.integer(), v.minValue(1)),
};

/** A clock on everyone's screen, by the server's time. It ends gently: nothing happens by itself. */
export const Timer = v.variant('state', [
  v.object({ ...timerEntries, state: v.literal('running'), endsAt: Time }),
  v.object({
    ...timerEntries,
    state: v.literal('paused'),
    /** Milliseconds that were left. */
    left: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
]);
export type Timer = v.InferOutput<typeof Timer>;
