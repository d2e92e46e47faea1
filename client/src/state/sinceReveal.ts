import { type RoundChanges, roundChanges } from '@samenspel/shared/insight';
import type { BoardState } from './boardStore.ts';
import type { InsightView } from './insightView.ts';
import { roundOf } from './round.ts';

const NOTHING: RoundChanges = { late: new Set(), gone: [] };

let known:
  | {
      readonly revealed: NonNullable<InsightView['revealed']>;
      readonly markers: BoardState['markers'];
      readonly changes: RoundChanges;
    }
  | undefined;

/**
 * Which markers of the round that is shown were placed after its reveal, and which were taken away. Nothing on the
 * free board, of an anonymous round, and while what it revealed is not here. The same for the same records.
 */
export function sinceReveal(
  board: Pick<BoardState, 'method' | 'markers' | 'countdown'>,
  { revealed }: Pick<InsightView, 'revealed'>,
): RoundChanges {
  const { markers, countdown } = board;
  if (!revealed || countdown !== null || roundOf(board)?.id !== revealed.round.id) return NOTHING;
  if (known?.revealed === revealed && known.markers === markers) return known.changes;
  const changes = roundChanges(revealed.markers, markers.values());
  known = { revealed, markers, changes };
  return changes;
}
