import { shownRound } from '@samenspel/shared/document';
import {
  isAsked,
  type MarkerSubject,
  OPEN_ROUND,
  type Round,
  type RoundId,
  type Step,
} from '@samenspel/shared/records';
import type { BoardState } from './boardStore.ts';

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

/**
 * The round in which one's own markers are placed now; undefined when none can be: a round that is closed, an
 * anonymous one after its reveal, during the count, or while the facilitator keeps markers still.
 */
export function openFor({ method, capability, profile, countdown }: Placing): RoundId | undefined {
  if (capability === 'view' || !profile || countdown !== null) return undefined;
  if (method.locks.markers && capability !== 'facilitate') return undefined;
  const round = shownRound(method);
  if (!round) return OPEN_ROUND;
  const open = round.phase === 'placing' || (round.phase === 'revealed' && !round.anonymous);
  return open ? round.id : undefined;
}

/** Whether a marker about this may be placed now: the free board takes all, a round what it asks. */
export function isAskedNow(board: Placing, subject: MarkerSubject): boolean {
  if (openFor(board) === undefined) return false;
  const round = shownRound(board.method);
  return (
    !round || (board.profile !== undefined && isAsked(round, board.profile.municipality, subject))
  );
}

/** Whether everybody is placing alone now: nobody sees another's marker or cursor (R2). */
export function isPlacingAlone(board: Pick<BoardState, 'method'>): boolean {
  return roundOf(board)?.phase === 'placing';
}

/** Whether this person may change the canvas now: a courtesy of the screen while somebody explains. */
export function mayEditCanvas(board: Pick<BoardState, 'method' | 'capability'>): boolean {
  if (board.capability === 'view') return false;
  if (board.capability === 'facilitate') return true;
  return !board.method.locks.canvas && (stepOf(board)?.mayEdit ?? true);
}
