import {
  type Method,
  readItems,
  readMethod,
  readSettings,
  writeOutcome,
} from '@samenspel/shared/document';
import {
  type AnonymousOutcome,
  type Item,
  LIMITS,
  type Round,
  type RoundResult,
  WHOLE,
} from '@samenspel/shared/records';
import {
  anonymousOutcome,
  applyMethod,
  type Kept,
  type MethodCommand,
  type MethodContext,
} from '@samenspel/shared/session';
import type { Board } from './board.ts';
import type { CommandResult } from './commandResult.ts';
import { isRehearsing, rehearseRound } from './rehearsal.ts';
import { forgetRounds, showAgain } from './shownAgain.ts';
import { shuffled } from './shuffled.ts';
import { forgetDots, withVoteCounted } from './votes.ts';

/**
 * Carries out a command that leads the group. A reveal is one transaction, with its version and its result.
 * @param before what was kept of the closed round that is shown again when the one after it is given up
 */
export function lead(board: Board, command: MethodCommand, before?: RoundResult): CommandResult {
  const now = readMethod(board.author.session);
  const led = applyMethod(now, command, contextOf(board));
  if (!led.ok) return led;
  // What a round that closes has shown is what the voices say until now.
  board.author.publish();
  keep(board, led.method, led.kept, 'closed');
  // Two facilitators who press at once go one step, and one version is kept of what was before it.
  if (stepsOn(now, led.method, command)) board.author.keepVersion('step');
  board.author.lead(afterVotes(board, led.method, command), (session) => {
    showAgain(session, before);
    for (const { round: id, moment } of led.kept) {
      const round = led.method.rounds.get(id);
      if (moment === 'revealed' && round?.anonymous)
        writeOutcome(session, id, outcomeOf(board, round));
    }
  });
  keep(board, led.method, led.kept, 'revealed');
  if (command.type === 'cancelRound') forgetRounds(board.author, [command.round]);
  if (command.type === 'openRound' && isRehearsing(board)) rehearseRound(board);
  return { ok: true, result: {} };
}

function outcomeOf({ author }: Board, round: Round): AnonymousOutcome {
  return anonymousOutcome(author.voices(), round, author.members(), shuffled);
}

function stepsOn(before: Method, after: Method, { type }: MethodCommand): boolean {
  if (type === 'goToStep') return before.agenda.current !== after.agenda.current;
  return type === 'startMeeting' && before.meetings.length !== after.meetings.length;
}

function contextOf(board: Board): MethodContext {
  const items = readItems(board.author.canvas);
  return {
    now: Date.now(),
    ladder: readSettings(board.author.session)?.ladder ?? [],
    rehearsing: isRehearsing(board),
    // The collaboration as a whole is named by the screen, in its own language.
    titleOf: (id) => (id === WHOLE ? '' : titleOf(items.get(id))),
  };
}

/** Only tasks are lanes. */
function titleOf(item: Item | undefined): string | undefined {
  if (item?.type !== 'task') return undefined;
  return item.title.replace(/\s+/gu, ' ').trim().slice(0, LIMITS.title);
}

function keep(board: Board, method: Method, kept: readonly Kept[], moment: Kept['moment']): void {
  for (const { round: id, moment: of } of kept) {
    const round = method.rounds.get(id);
    if (of !== moment || !round) continue;
    board.author.keepResult(round, moment);
    board.author.keepVersion(moment === 'revealed' ? 'reveal' : 'close', id);
  }
}

function afterVotes(board: Board, method: Method, command: MethodCommand): Method {
  if (command.type === 'removeVote') forgetDots(board.author, command.vote);
  return command.type === 'closeVote'
    ? withVoteCounted(board.author, method, command.vote)
    : method;
}
