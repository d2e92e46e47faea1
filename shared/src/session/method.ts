import type { Method } from '../document/method.ts';
import type { Timer } from '../records/agenda.ts';
import { NO_LOCKS } from '../records/lead.ts';
import type { Level } from '../records/level.ts';
import { LIMITS } from '../records/limits.ts';
import { OPEN_ROUND, type RoundId } from '../records/marker.ts';
import type { Round } from '../records/round.ts';
import type { Vote } from '../records/vote.ts';
import type { MethodCommand } from './methodCommands.ts';

/** Why a command that leads the group cannot be carried out. */
export type MethodRefusal =
  | 'unknown-id'
  | 'round-running'
  | 'round-over'
  | 'not-revealed'
  | 'too-few-options'
  | 'too-many-meetings';

/** What a command needs to know of the board beside the method. */
export interface MethodContext {
  /** Milliseconds since 1970, by the server's clock. */
  readonly now: number;
  readonly ladder: readonly Level[];
  /** What a lane is called now; undefined when there is none. */
  readonly titleOf: (id: string) => string | undefined;
  /** Simulated participants take part. */
  readonly rehearsing: boolean;
}

/** What of it is kept for ever, in the same transaction. */
export interface Kept {
  readonly round: RoundId;
  readonly moment: 'revealed' | 'closed';
}

export type MethodResult =
  | { readonly ok: true; readonly method: Method; readonly kept: readonly Kept[] }
  | { readonly ok: false; readonly refusal: MethodRefusal };

const refuse = (refusal: MethodRefusal): MethodResult => ({ ok: false, refusal });
const done = (method: Method, kept: readonly Kept[] = []): MethodResult => ({
  ok: true,
  method,
  kept,
});

type Of<Type extends MethodCommand['type']> = Extract<MethodCommand, { type: Type }>;

/** The method after a command; the one given is not touched. Asking again for what is so already changes nothing. */
export function applyMethod(
  method: Method,
  command: MethodCommand,
  context: MethodContext,
): MethodResult {
  switch (command.type) {
    case 'openRound':
      return openRound(method, command, context);
    case 'revealRound':
    case 'closeRound':
    case 'cancelRound':
      return endPhase(method, command, context.now);
    case 'showFreeBoard':
      return shownIsRunning(method)
        ? refuse('round-running')
        : done({ ...method, shown: OPEN_ROUND });
    case 'startMeeting':
      return startMeeting(method, command, context.now);
    case 'setAgenda': {
      const stays = command.steps.some(({ id }) => id === method.agenda.current);
      const current = stays ? method.agenda.current : null;
      return done({ ...method, agenda: { steps: command.steps, current } });
    }
    case 'goToStep': {
      const { steps } = method.agenda;
      const known = command.step === null || steps.some(({ id }) => id === command.step);
      if (!known) return refuse('unknown-id');
      return done({ ...method, agenda: { steps, current: command.step } });
    }
    case 'startTimer':
    case 'extendTimer':
    case 'pauseTimer':
    case 'resumeTimer':
    case 'stopTimer':
      return done({ ...method, timer: timerAfter(method.timer, command, context.now) });
    case 'focus': {
      if (method.focus?.id === command.focus) return done(method);
      const { focus: id, target, spotlight } = command;
      return done({ ...method, focus: { id, target, spotlight } });
    }
    case 'endFocus':
      return done({ ...method, focus: null });
    case 'setLocks': {
      const { canvas, markers, cursors } = method.locks;
      const locks = {
        canvas: command.canvas ?? canvas,
        markers: command.markers ?? markers,
        cursors: command.cursors ?? cursors,
      };
      return done({ ...method, locks });
    }
    case 'openVote':
      return openVote(method, command, context.now);
    case 'closeVote':
      // Who carries it out counts the dots: they are in the voices.
      return method.votes.has(command.vote) ? done(method) : refuse('unknown-id');
    case 'removeVote': {
      const votes = new Map(method.votes);
      votes.delete(command.vote);
      return done({ ...method, votes });
    }
  }
}

function shownIsRunning({ rounds, shown }: Method): boolean {
  const round = rounds.get(shown);
  return round !== undefined && round.phase !== 'closed';
}

/** The method without some rounds; when the one that is shown goes, what was shown before it comes back. */
export function withoutRounds(method: Method, goes: (round: Round) => boolean): Method {
  const all = [...method.rounds.values()];
  const rounds = new Map(all.filter((round) => !goes(round)).map((round) => [round.id, round]));
  const gone = all.filter(goes).map(({ id }) => id);
  let { shown } = method;
  while (shown !== OPEN_ROUND && !rounds.has(shown))
    shown = method.rounds.get(shown)?.after ?? OPEN_ROUND;
  return { ...method, rounds, shown, gone: [...method.gone, ...gone] };
}

function withRound(method: Method, round: Round): Method {
  return { ...method, rounds: new Map(method.rounds).set(round.id, round), shown: round.id };
}

/** A round that was revealed before is closed by the next; one that is being placed is not pushed aside. */
function openRound(method: Method, command: Of<'openRound'>, context: MethodContext): MethodResult {
  if (method.rounds.has(command.round)) return done(method);
  if (method.gone.includes(command.round)) return refuse('round-over');
  const before = method.rounds.get(method.shown);
  if (before?.phase === 'placing') return refuse('round-running');
  const lanes = [...new Set(command.lanes)].flatMap((id) => {
    const title = context.titleOf(id);
    return title === undefined ? [] : [{ id, title }];
  });
  if (lanes.length === 0) return refuse('unknown-id');
  const closes = before?.phase === 'revealed';
  const base = closes
    ? withRound(method, { ...before, phase: 'closed', closedAt: context.now })
    : method;
  const number = 1 + Math.max(0, ...[...method.rounds.values()].map((round) => round.number));
  const round: Round = {
    id: command.round,
    number,
    questions: [...new Set(command.questions)],
    anonymous: command.anonymous,
    lanes,
    ladder: [...context.ladder],
    phase: 'placing',
    after: method.shown,
    ...(context.rehearsing ? { rehearsal: true } : {}),
    openedAt: context.now,
  };
  return done(withRound(base, round), closes ? [{ round: before.id, moment: 'closed' }] : []);
}

/** What is shown of a round that closes stays on the board: the next meeting begins with the picture of the last. */
function startMeeting(
  method: Method,
  { meeting: id }: Of<'startMeeting'>,
  now: number,
): MethodResult {
  if (method.meetings.some((meeting) => meeting.id === id)) return done(method);
  const before = method.rounds.get(method.shown);
  if (before?.phase === 'placing') return refuse('round-running');
  if (method.meetings.length >= LIMITS.meetings) return refuse('too-many-meetings');
  const closes = before?.phase === 'revealed';
  const base = closes ? withRound(method, { ...before, phase: 'closed', closedAt: now }) : method;
  const { steps } = method.agenda;
  const begun: Method = {
    ...base,
    meetings: [...method.meetings, { id, startedAt: now }],
    agenda: { steps, current: steps[0]?.id ?? null },
    timer: null,
    focus: null,
    locks: NO_LOCKS,
  };
  return done(begun, closes ? [{ round: before.id, moment: 'closed' }] : []);
}

function endPhase(
  method: Method,
  command: Of<'revealRound' | 'closeRound' | 'cancelRound'>,
  now: number,
): MethodResult {
  const round = method.rounds.get(command.round);
  switch (command.type) {
    case 'revealRound':
      if (!round) return refuse('unknown-id');
      if (round.phase !== 'placing') return done(method);
      return done(withRound(method, { ...round, phase: 'revealed', revealedAt: now }), [
        { round: round.id, moment: 'revealed' },
      ]);
    case 'closeRound':
      if (!round) return refuse('unknown-id');
      if (round.phase === 'closed') return done(method);
      if (round.phase === 'placing') return refuse('not-revealed');
      return done(withRound(method, { ...round, phase: 'closed', closedAt: now }), [
        { round: round.id, moment: 'closed' },
      ]);
    case 'cancelRound': {
      if (!round) return done(method);
      if (round.phase !== 'placing') return refuse('round-over');
      return done(withoutRounds(method, ({ id }) => id === round.id));
    }
  }
}

function runningTimer(id: string, seconds: number, endsAt: number): Timer {
  return { id, seconds, state: 'running', endsAt };
}

function timerAfter(
  timer: Timer | null,
  command: Of<'startTimer' | 'extendTimer' | 'pauseTimer' | 'resumeTimer' | 'stopTimer'>,
  now: number,
): Timer | null {
  switch (command.type) {
    case 'startTimer':
      if (timer?.id === command.timer) return timer;
      return runningTimer(command.timer, command.seconds, now + command.seconds * 1000);
    case 'extendTimer': {
      if (timer?.id !== command.timer) return timer;
      const seconds = Math.max(timer.seconds, command.seconds);
      const more = (seconds - timer.seconds) * 1000;
      return timer.state === 'paused'
        ? { ...timer, seconds, left: timer.left + more }
        : { ...timer, seconds, endsAt: timer.endsAt + more };
    }
    case 'pauseTimer': {
      if (timer?.state !== 'running') return timer;
      const { id, seconds, endsAt } = timer;
      return { id, seconds, state: 'paused', left: Math.max(0, endsAt - now) };
    }
    case 'resumeTimer':
      if (timer?.state !== 'paused') return timer;
      return runningTimer(timer.id, timer.seconds, now + timer.left);
    case 'stopTimer':
      return null;
  }
}

function openVote(method: Method, command: Of<'openVote'>, now: number): MethodResult {
  if (method.votes.has(command.vote)) return done(method);
  const options = [...new Map(command.options.map((option) => [option.id, option])).values()];
  if (options.length < 2) return refuse('too-few-options');
  const { vote: id, question, budget } = command;
  const vote: Vote = { id, question, budget, options, openedAt: now, result: null };
  return done({ ...method, votes: new Map(method.votes).set(id, vote) });
}
