import { shownRound } from '@samenspel/shared/document';
import {
  isAsked,
  type LaneId,
  type MarkerKind,
  type MarkerSubject,
  type Municipality,
  type MunicipalityId,
  OPEN_ROUND,
  questionOf,
  type Round,
  type RoundId,
  type Step,
  WHOLE,
} from '@samenspel/shared/records';
import type { BoardState } from './boardStore.ts';
import type { MarkerChoice } from './viewStore.ts';

/** The round the board shows; undefined on the free board. */
export function roundOf({ method }: Pick<BoardState, 'method'>): Round | undefined {
  return shownRound(method);
}

/** The agenda's step the group is at; undefined while no agenda runs. */
export function stepOf({ method }: Pick<BoardState, 'method'>): Step | undefined {
  const { steps, current } = method.agenda;
  return steps.find(({ id }) => id === current);
}

type Placing = Pick<BoardState, 'method' | 'capability' | 'profile' | 'countdown'>;

/** Why none of one's own markers can be placed now. */
export type Stop = 'view' | 'join' | 'count' | 'locked' | 'step' | 'closed' | 'anonymous';

/**
 * What keeps one from placing markers; undefined when one can: only the link, before one has joined, during the
 * count, while the facilitator keeps markers still, in a step that is not for it, in a closed round, in an anonymous one after its reveal.
 */
export function stopOf({ method, capability, profile, countdown }: Placing): Stop | undefined {
  if (capability === 'view') return 'view';
  if (!profile) return 'join';
  if (countdown !== null) return 'count';
  if (method.locks.markers && capability !== 'facilitate') return 'locked';
  const round = shownRound(method);
  if (round?.phase === 'closed') return 'closed';
  // Who answers a round may do so until its reveal, whichever step the group is at.
  const asked = round?.phase === 'placing' || capability === 'facilitate';
  if (!asked && stepOf({ method })?.mayPlace === false) return 'step';
  return round?.phase === 'revealed' && round.anonymous ? 'anonymous' : undefined;
}

/** The round in which one's own markers are placed now, `open` being the free board; undefined when none can be. */
export function openFor(board: Placing): RoundId | undefined {
  if (stopOf(board) !== undefined) return undefined;
  return shownRound(board.method)?.id ?? OPEN_ROUND;
}

/** Whether a marker about this may be placed now: the free board takes all, a round what it asks. */
export function isAskedNow(board: Placing, subject: MarkerSubject): boolean {
  if (openFor(board) === undefined) return false;
  const round = shownRound(board.method);
  return (
    !round || (board.profile !== undefined && isAsked(round, board.profile.municipality, subject))
  );
}

/** The lanes in which markers are asked for, from left to right: all of the free board, of a round its own. */
export function lanesAsked(board: Pick<BoardState, 'method' | 'lanes'>): readonly LaneId[] {
  const round = roundOf(board);
  if (!round) return board.lanes;
  const asked = new Set(round.lanes.map(({ id }) => id));
  return board.lanes.filter((lane) => asked.has(lane));
}

type Choosing = Pick<BoardState, 'method' | 'profile' | 'settings'>;

/** Whether the round that is shown asks for this marker of one's own, in whichever lane. */
export function isOffered({ method, profile }: Choosing, { about, kind }: MarkerChoice): boolean {
  const round = shownRound(method);
  const own = profile?.municipality;
  if (!round || own === undefined) return true;
  const question = questionOf(own, { lane: WHOLE, about: about ?? own, kind });
  return question !== undefined && round.questions.includes(question);
}

const KINDS: readonly MarkerKind[] = ['now', 'ambition'];

/** Which markers about this partner are asked for; null: about the own municipality. */
export function offeredKinds(board: Choosing, about: MunicipalityId | null): readonly MarkerKind[] {
  return KINDS.filter((kind) => isOffered(board, { about, kind }));
}

/** The partners about whom markers are asked for, in the order of the board. */
export function offeredPartners(board: Choosing): readonly Municipality[] {
  const own = board.profile?.municipality;
  const all = board.settings?.municipalities ?? [];
  return all.filter(({ id }) => offeredKinds(board, id === own ? null : id).length > 0);
}

/** This choice where it is asked for and its partner is on the board, else the first that is. */
export function offeredChoice(board: Choosing, choice: MarkerChoice): MarkerChoice {
  const partners = board.settings?.municipalities ?? [];
  const stands = choice.about === null || partners.some(({ id }) => id === choice.about);
  if (stands && isOffered(board, choice)) return choice;
  const other = partners.find(({ id }) => id !== board.profile?.municipality);
  const choices: MarkerChoice[] = [
    ...(stands ? KINDS.map((kind) => ({ about: choice.about, kind })) : []),
    { about: null, kind: choice.kind },
    { about: null, kind: 'now' },
    { about: null, kind: 'ambition' },
    ...(other ? [{ about: other.id, kind: 'now' } as const] : []),
  ];
  return choices.find((one) => isOffered(board, one)) ?? choice;
}

/** Whether everybody is placing alone now: nobody sees another's marker or cursor (R2). */
export function isPlacingAlone(board: Pick<BoardState, 'method'>): boolean {
  return roundOf(board)?.phase === 'placing';
}

/** Whether this person may change the canvas now: a courtesy of the screen while somebody explains. */
export function mayEditCanvas(board: Led): boolean {
  return mayNow(board, 'mayEdit') && (isLeading(board) || !board.method.locks.canvas);
}

/** Whether this person may write agreements and check them off now. They are on the canvas, and still when it is. */
export function mayAgree(board: Led): boolean {
  return mayNow(board, 'mayAgree') && (isLeading(board) || !board.method.locks.canvas);
}

/** Whether own steps on the canvas may be undone now: whoever may do something there may take it back. */
export function mayUndoCanvas(board: Led): boolean {
  return mayEditCanvas(board) || mayAgree(board);
}

/** Whether this person may give dots now in a vote that is open. */
export function mayVote(board: Led): boolean {
  return mayNow(board, 'mayVote');
}

type Led = Pick<BoardState, 'method' | 'capability'>;

const isLeading = ({ capability }: Led) => capability === 'facilitate';

function mayNow(board: Led, what: 'mayEdit' | 'mayVote' | 'mayAgree'): boolean {
  if (board.capability === 'view') return false;
  return isLeading(board) || (stepOf(board)?.[what] ?? true);
}

/** Whether the group has finished: the agenda is at its close, and board and markers are locked. */
export function isFinished({ method }: Pick<BoardState, 'method'>): boolean {
  return stepOf({ method })?.kind === 'close' && method.locks.canvas && method.locks.markers;
}
