import type { Meeting } from '../records/meeting.ts';
import type { Round } from '../records/round.ts';

/** When meetings after the first began, in milliseconds since 1970 by the server's clock. */
export type Meetings = readonly Pick<Meeting, 'startedAt'>[];

/** The number of the meeting that a moment belongs to: 1 for the first, which begins with the board. */
export function meetingAt(meetings: Meetings, moment: number): number {
  return 1 + meetings.filter(({ startedAt }) => startedAt <= moment).length;
}

/** The rounds of one meeting. */
export interface MeetingRounds {
  readonly meeting: number;
  /** The newest first. */
  readonly rounds: readonly Round[];
}

/** Rounds by the meeting they were opened in, the newest first; meetings without any are left out. */
export function roundsByMeeting(rounds: Iterable<Round>, meetings: Meetings): MeetingRounds[] {
  const groups = new Map<number, Round[]>();
  for (const round of Array.from(rounds).toSorted((a, b) => b.number - a.number)) {
    const meeting = meetingAt(meetings, round.openedAt);
    groups.set(meeting, [...(groups.get(meeting) ?? []), round]);
  }
  return Array.from(groups, ([meeting, held]) => ({ meeting, rounds: held })).toSorted(
    (a, b) => b.meeting - a.meeting,
  );
}

/** What is compared is where people say that their own municipality stands now. */
function asksAlike(before: Round, after: Round): boolean {
  const lanes = new Set(after.lanes.map(({ id }) => id));
  return (
    [before, after].every(({ questions, anonymous }) => questions.includes('self') && !anonymous) &&
    before.rehearsal === undefined &&
    before.lanes.some(({ id }) => lanes.has(id))
  );
}

/**
 * What a round is held against unless somebody chooses: the last closed round of a meeting before that asked the
 * same, in at least one of its lanes. Undefined where there is none, so in a first meeting always.
 */
export function lastTime(
  round: Round,
  rounds: Iterable<Round>,
  meetings: Meetings,
): Round | undefined {
  const meeting = meetingAt(meetings, round.openedAt);
  const before = Array.from(rounds).filter(
    (one) =>
      one.phase === 'closed' &&
      meetingAt(meetings, one.openedAt) < meeting &&
      asksAlike(one, round),
  );
  return roundsByMeeting(before, meetings)[0]?.rounds[0];
}
