import * as v from 'valibot';
import { Step, StepId } from '../records/agenda.ts';
import { ChosenId } from '../records/id.ts';
import { FocusTarget } from '../records/lead.ts';
import { clean, LIMITS } from '../records/limits.ts';
import { LaneId, RoundId } from '../records/marker.ts';
import { Question } from '../records/round.ts';
import { VoteId, VoteOption } from '../records/vote.ts';

const seconds = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.stepMinutes * 60));
/** Chosen by who asks, so that asking twice, or two facilitators at once with the same id, is asking once. */
const roundId = v.pipe(RoundId, v.notValue('open'));

/** The commands that lead the group: rounds, agenda, timer, where everybody looks, locks, votes. */
export const MethodCommand = v.variant('type', [
  v.object({
    type: v.literal('openRound'),
    round: roundId,
    lanes: v.pipe(v.array(LaneId), v.minLength(1), v.maxLength(LIMITS.roundLanes)),
    questions: v.pipe(v.array(Question), v.minLength(1), v.maxLength(3)),
    anonymous: v.optional(v.boolean(), false),
  }),
  v.object({ type: v.literal('revealRound'), round: roundId }),
  v.object({ type: v.literal('closeRound'), round: roundId }),
  /** Gives up a round that is being placed: nothing of it is ever shown. */
  v.object({ type: v.literal('cancelRound'), round: roundId }),
  /** Back to the free board, once the round that is shown is closed. */
  v.object({ type: v.literal('showFreeBoard') }),
  /** The next meeting on this board: the round that was talked about is closed, the agenda begins anew, nothing is locked. */
  v.object({ type: v.literal('startMeeting'), meeting: ChosenId }),
  v.object({
    type: v.literal('setAgenda'),
    steps: v.pipe(v.array(Step), v.maxLength(LIMITS.steps)),
  }),
  /** Null ends the agenda: the board is a free whiteboard again. */
  v.object({ type: v.literal('goToStep'), step: v.nullable(StepId) }),
  v.object({ type: v.literal('startTimer'), timer: ChosenId, seconds }),
  /** The whole length of this timer becomes so many seconds; it never becomes shorter. */
  v.object({ type: v.literal('extendTimer'), timer: ChosenId, seconds }),
  v.object({ type: v.literal('pauseTimer') }),
  v.object({ type: v.literal('resumeTimer') }),
  v.object({ type: v.literal('stopTimer') }),
  v.object({
    type: v.literal('focus'),
    focus: ChosenId,
    target: FocusTarget,
    spotlight: v.optional(v.boolean(), false),
  }),
  /** Ends what everybody was taken to: the light is on again. */
  v.object({ type: v.literal('endFocus') }),
  v.object({
    type: v.literal('setLocks'),
    canvas: v.optional(v.boolean()),
    markers: v.optional(v.boolean()),
    cursors: v.optional(v.boolean()),
  }),
  v.object({
    type: v.literal('openVote'),
    vote: VoteId,
    question: clean(LIMITS.voteQuestion),
    budget: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.voteBudget)),
    options: v.pipe(v.array(VoteOption), v.minLength(2), v.maxLength(LIMITS.voteOptions)),
  }),
  v.object({ type: v.literal('closeVote'), vote: VoteId }),
  v.object({ type: v.literal('removeVote'), vote: VoteId }),
]);
export type MethodCommand = v.InferOutput<typeof MethodCommand>;

const TYPES: ReadonlySet<string> = new Set(
  MethodCommand.options.map(({ entries }) => entries.type.literal),
);

/** Whether `applyMethod` carries it out. */
export function isMethodCommand(command: { readonly type: string }): command is MethodCommand {
  return TYPES.has(command.type);
}
