import type { Agreement, LaneId } from '@samenspel/shared/records';
import { placeItem } from '../../canvas/items/index.ts';
import type { BoardState } from '../../state/boardStore.ts';
import { begin } from '../outline/newItem.ts';

/** What one fills in. */
export type AgreementDraft = Pick<Agreement, 'text' | 'lane' | 'owner' | 'due'>;

/** Board units. */
const SIZE = { width: 260, height: 116 } as const;

/** What may still be said: nothing yet, for this subject. */
export function emptyDraft(lane: LaneId): AgreementDraft {
  return { text: '', lane, owner: '', due: '' };
}

/**
 * The agreement as a card with a place of its own below the ladder.
 * @param createdAt now, by the server's clock
 */
export function newAgreement(
  board: Pick<BoardState, 'settings' | 'lanes' | 'items' | 'me'>,
  draft: AgreementDraft,
  createdAt: number,
): Agreement {
  const made: Agreement = {
    ...draft,
    ...begin(board, SIZE),
    type: 'agreement',
    style: { colour: 'green' },
    done: false,
    createdAt,
  };
  // A long text makes a higher card: it looks for room as it will be drawn.
  const height = placeItem(made)?.layout.box.height ?? SIZE.height;
  return height === SIZE.height ? made : { ...made, ...begin(board, { ...SIZE, height }) };
}
