import { type Move, movesBetween } from '@samenspel/shared/insight';
import type { Marker } from '@samenspel/shared/records';
import * as m from '../../i18n/generated/messages.js';
import { lanesAsked } from '../../state/round.ts';
import { describeLane, describeMarker, describePlace } from '../describe.ts';
import type { Source } from './shown.ts';

/** The markers on the board that stand elsewhere than they did then, in an order that stays. */
export function movesSince(before: readonly Marker[], board: Source): readonly Move[] {
  const lanes = new Set(lanesAsked(board));
  const moves = [...movesBetween(before, board.markers.values()).values()];
  return moves.filter(({ lane, from, to }) => lanes.has(lane) && from !== null && to !== null);
}

/** "Raad van Ede, Arbeidsmarkt: van niveau 2, Elkaar informeren naar niveau 4, Samen beslissen". */
export function describeMove(board: Source, move: Move): string {
  const { participant, lane, about, kind, from, to } = move;
  return m.insight_moved({
    marker: describeMarker(board, { participant, lane, about, kind, level: to ?? 'unknown' }),
    lane: describeLane(board, lane),
    from: describePlace(board.settings, from),
    to: describePlace(board.settings, to),
  });
}
