import { type Method, NO_METHOD } from '@samenspel/shared/document';
import { defaultLevels } from '@samenspel/shared/reference';
import type { Round, RoundResult } from '@samenspel/shared/records';
import type { BoardState } from '../../src/state/boardStore.ts';

const FIRST: Round = {
  id: 'r1',
  number: 1,
  questions: ['self'],
  anonymous: false,
  lanes: [{ id: 'whole', title: 'Samenwerking' }],
  ladder: defaultLevels('nl'),
  phase: 'closed',
  openedAt: Date.UTC(2020, 10, 24, 12),
};

/** A board on which this round is shown. */
export function round(change: Partial<Round>): Method {
  const shown = { ...FIRST, ...change };
  return { ...NO_METHOD, rounds: new Map([[shown.id, shown]]), shown: shown.id };
}

/** What the first round showed: all that stands on this board. */
export function result({
  participants,
  markers,
}: Pick<BoardState, 'participants' | 'markers'>): RoundResult {
  return {
    round: FIRST,
    voices: [...participants.values()].map(({ id, municipality, role }) => ({
      participant: id,
      municipality,
      role,
    })),
    markers: [...markers.values()],
    anonymous: null,
  };
}
