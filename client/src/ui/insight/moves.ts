import { type Change, changeOf, type Move, movesBetween } from '@samenspel/shared/insight';
import type { Marker, RoundResult } from '@samenspel/shared/records';
import * as m from '../../i18n/generated/messages.js';
import { lanesAsked } from '../../state/round.ts';
import { describeLane, describeMarker, describePlace } from '../describe.ts';
import { listed } from './lists.ts';
import type { Source } from './shown.ts';

/** The markers on the board that stand elsewhere than they did in an earlier round, in an order that stays. */
export function movesSince(before: readonly Marker[], board: Source): readonly Move[] {
  return changesSince(before, board).filter((move) => changeOf(move) === 'moved');
}

/** Everything that became of the markers of one round since then. */
export function changesSince(before: readonly Marker[], board: Source): readonly Move[] {
  const lanes = new Set(lanesAsked(board));
  const moves = [...movesBetween(before, board.markers.values()).values()];
  return moves.filter(({ lane }) => lanes.has(lane));
}

/** The board with those who were there then and have left since: of them there are role and municipality, no name. */
export function withThose<Board extends Pick<Source, 'participants'>>(
  board: Board,
  { voices }: Pick<RoundResult, 'voices'>,
): Board {
  const gone = voices.filter(({ participant }) => !board.participants.has(participant));
  if (gone.length === 0) return board;
  const participants = new Map(board.participants);
  for (const { participant: id, ...who } of gone) participants.set(id, { id, name: '', ...who });
  return { ...board, participants };
}

/** "Raad van Ede, Arbeidsmarkt: van niveau 2, Elkaar informeren naar niveau 4, Samen beslissen" */
export function describeMove(board: Source, move: Move): string {
  const { participant, lane, about, kind, from, to } = move;
  const words = {
    marker: describeMarker(board, { participant, lane, about, kind, level: to ?? 'unknown' }),
    lane: describeLane(board, lane),
  };
  const place = (of: Move['from']) => describePlace(board.settings, of);
  switch (changeOf(move)) {
    case 'moved':
      return m.insight_moved({ ...words, from: place(from), to: place(to) });
    case 'placed':
      return m.insight_placed_late({ ...words, place: place(to) });
    case 'takenBack':
      return m.insight_taken_late({ ...words, place: place(from) });
  }
}

const COUNTED = {
  moved: m.insight_trails_moved,
  placed: m.insight_trails_placed,
  takenBack: m.insight_trails_taken,
} as const satisfies Record<Change, unknown>;

/** "1 pion verzet en 2 pionnen geplaatst" */
export function countMoves(moves: readonly Move[]): string {
  const changes = moves.map(changeOf);
  const counts = (['moved', 'placed', 'takenBack'] as const).flatMap((change) => {
    const count = changes.filter((one) => one === change).length;
    return count === 0 ? [] : [COUNTED[change]({ count })];
  });
  return listed(counts);
}
