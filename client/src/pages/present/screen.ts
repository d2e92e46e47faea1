import { shownRound } from '@samenspel/shared/document';
import type { FocusTarget, Item, LaneId, Round, Vote } from '@samenspel/shared/records';
import type { BoardState } from '../../state/boardStore.ts';
import { stepOf } from '../../state/round.ts';
import { inOrder } from '../../ui/votes/ballot.ts';

/** What of the ladder is talked about. */
export interface Lit {
  readonly lane: LaneId | undefined;
  /** The difference in it, as insight names it. */
  readonly gap: string | undefined;
}

/** What the room's screen shows now. */
export type Screen =
  /** How to get in, and who is in. */
  | { readonly kind: 'join' }
  | { readonly kind: 'tasks' }
  | { readonly kind: 'placing'; readonly round: Round }
  | { readonly kind: 'count'; readonly left: number }
  | ({ readonly kind: 'ladder' } & Lit)
  /** Counts of an anonymous round in place of markers. */
  | ({ readonly kind: 'outcome' } & Lit)
  | { readonly kind: 'item'; readonly item: Item }
  | { readonly kind: 'vote'; readonly vote: Vote }
  | { readonly kind: 'agreements' }
  | { readonly kind: 'thanks' };

export type Shown = Pick<
  BoardState,
  'method' | 'countdown' | 'markers' | 'items' | 'lanes' | 'outcome'
>;

/**
 * Which screen belongs to a state of the board. Placing alone and the count go before everything, then what the
 * facilitator wants everybody to look at, then the agenda's step.
 * @param focus what is to be looked at now; undefined: nothing in particular
 */
export function screenOf(board: Shown, focus: FocusTarget | undefined): Screen {
  if (board.countdown !== null) return { kind: 'count', left: board.countdown };
  const round = shownRound(board.method);
  if (round?.phase === 'placing') return { kind: 'placing', round };
  const pointed = focus && pointedAt(board, focus);
  if (pointed) return pointed;
  const step = stepOf(board);
  // Until the first marker stands, people are still coming in: the first one in must not take the code off the wall.
  if (!step) return round || board.markers.size > 0 ? pictureOf(board) : { kind: 'join' };
  switch (step.kind) {
    case 'welcome':
      return { kind: 'join' };
    case 'tasks':
      return { kind: 'tasks' };
    case 'vote': {
      const [vote] = inOrder(board.method.votes);
      return vote ? { kind: 'vote', vote } : pictureOf(board);
    }
    case 'agreements':
      return { kind: 'agreements' };
    case 'close':
      return { kind: 'thanks' };
    case 'place':
    case 'reveal':
    case 'discuss':
    case 'ambition':
    case 'other':
      return pictureOf(board);
  }
}

/** The ladder with its markers, or with counts where nobody's own is to be seen. */
function pictureOf(board: Shown, lane?: LaneId, gap?: string): Screen {
  const round = shownRound(board.method);
  const kind = round?.anonymous && board.outcome ? 'outcome' : 'ladder';
  return { kind, lane, gap };
}

function pointedAt(board: Shown, target: FocusTarget): Screen | undefined {
  switch (target.kind) {
    case 'view':
      return undefined;
    case 'lane':
      return board.lanes.includes(target.lane) ? pictureOf(board, target.lane) : undefined;
    case 'gap':
      return board.lanes.includes(target.lane)
        ? pictureOf(board, target.lane, target.gap)
        : undefined;
    case 'item': {
      if (board.lanes.includes(target.item)) return pictureOf(board, target.item);
      const item = board.items.get(target.item);
      return item && item.type !== 'stroke' ? { kind: 'item', item } : undefined;
    }
  }
}
