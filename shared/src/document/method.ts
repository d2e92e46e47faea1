import * as v from 'valibot';
import type * as Y from 'yjs';
import { Agenda, Timer } from '../records/agenda.ts';
import { Focus, Locks, NO_LOCKS } from '../records/lead.ts';
import { OPEN_ROUND, RoundId } from '../records/marker.ts';
import { Meeting } from '../records/meeting.ts';
import { MunicipalityId } from '../records/municipality.ts';
import { Removal } from '../records/removal.ts';
import { AnonymousOutcome, Progress, Round } from '../records/round.ts';
import { Vote, type VoteId } from '../records/vote.ts';
import { LEAD, sessionRoots } from './roots.ts';
import { writeDifferences } from './write.ts';

/** How the group is led: what facilitators decide while people work together. */
export interface Method {
  readonly rounds: ReadonlyMap<RoundId, Round>;
  /** The round whose markers the board shows; `open`: the free board. */
  readonly shown: RoundId;
  /** Rounds that were given up. Their ids are used up: answers under them may still come in from a device that was away. */
  readonly gone: readonly RoundId[];
  readonly agenda: Agenda;
  readonly timer: Timer | null;
  readonly focus: Focus | null;
  readonly locks: Locks;
  readonly votes: ReadonlyMap<VoteId, Vote>;
  /** Meetings after the first, in order. */
  readonly meetings: readonly Meeting[];
  /** What facilitators took off the board, the newest last; only the last few. */
  readonly removals: readonly Removal[];
}

/** What a new board has: no agenda, no round, nothing locked. */
export const NO_METHOD: Method = {
  rounds: new Map(),
  shown: OPEN_ROUND,
  gone: [],
  agenda: { steps: [], current: null },
  timer: null,
  focus: null,
  locks: NO_LOCKS,
  votes: new Map(),
  meetings: [],
  removals: [],
};

/** The round the board shows; undefined on the free board. */
export function shownRound({ rounds, shown }: Pick<Method, 'rounds' | 'shown'>): Round | undefined {
  return rounds.get(shown);
}

function parsedMap<Schema extends v.GenericSchema>(
  stored: Y.Map<unknown>,
  schema: Schema,
): Map<string, v.InferOutput<Schema>> {
  const found = new Map<string, v.InferOutput<Schema>>();
  for (const [key, value] of stored.entries()) {
    const parsed = v.safeParse(schema, value);
    if (parsed.success) found.set(key, parsed.output);
  }
  return found;
}

function parsed<Schema extends v.GenericSchema, Otherwise>(
  schema: Schema,
  value: unknown,
  otherwise: Otherwise,
): v.InferOutput<Schema> | Otherwise {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : otherwise;
}

/** How the group is led, as the session says. What does not parse is as on a new board. */
export function readMethod(session: Y.Doc): Method {
  const { rounds, lead, votes } = sessionRoots(session);
  return {
    rounds: parsedMap(rounds, Round),
    shown: parsed(RoundId, lead.get(LEAD.shown), OPEN_ROUND),
    gone: parsed(v.array(RoundId), lead.get(LEAD.gone), NO_METHOD.gone),
    agenda: parsed(Agenda, lead.get(LEAD.agenda), NO_METHOD.agenda),
    timer: parsed(Timer, lead.get(LEAD.timer), null),
    focus: parsed(Focus, lead.get(LEAD.focus), null),
    locks: parsed(Locks, lead.get(LEAD.locks), NO_LOCKS),
    votes: parsedMap(votes, Vote),
    meetings: parsed(v.array(Meeting), lead.get(LEAD.meetings), NO_METHOD.meetings),
    removals: parsed(v.array(Removal), lead.get(LEAD.removals), NO_METHOD.removals),
  };
}

/** Makes the session say how the group is led, by differences alone. */
export function writeMethod(session: Y.Doc, method: Method): void {
  const roots = sessionRoots(session);
  writeDifferences(roots.rounds, method.rounds);
  writeDifferences(roots.votes, method.votes);
  const { shown, gone, agenda, timer, focus, locks, meetings, removals } = method;
  const lead = { shown, gone, agenda, timer, focus, locks, meetings, removals };
  const fields: Record<string, unknown> = lead;
  const plain = new Map(Object.entries(fields).filter(([, value]) => value !== null));
  writeDifferences(roots.lead, plain);
}

/** How many have finished, by municipality; empty unless a round is being placed. */
export function readProgress(session: Y.Doc): Map<MunicipalityId, Progress> {
  const progress = parsedMap(sessionRoots(session).progress, Progress);
  for (const key of progress.keys()) if (!v.is(MunicipalityId, key)) progress.delete(key);
  return progress;
}

/** What an anonymous round shows; undefined for a named one, or before its reveal. */
export function readOutcome(session: Y.Doc, round: RoundId): AnonymousOutcome | undefined {
  return parsed(AnonymousOutcome, sessionRoots(session).outcomes.get(round), undefined);
}

/** Fixes what an anonymous round shows, in place of any before it. */
export function writeOutcome(session: Y.Doc, round: RoundId, outcome: AnonymousOutcome): void {
  writeDifferences(sessionRoots(session).outcomes, new Map([[round, outcome]]));
}
