import { type Connector, type Item, type ItemId, stuckTo } from '@samenspel/shared/records';
import * as m from '../../i18n/generated/messages.js';
import type { BoardState } from '../../state/boardStore.ts';
import { colourName } from '../../ui/colourName.ts';
import {
  describeItem,
  type Described,
  describeVoice,
  inSentence,
  kindTitle,
  wordsOn,
} from '../../ui/describe.ts';
import { kindOf } from '../items/index.ts';

/** "van X naar Y": what a connector connects, by its words; what is free or gone is said so. */
export function describeEnds({ items }: Pick<Described, 'items'>, { from, to }: Connector) {
  const end = (id: ItemId | undefined) => {
    const item = id === undefined ? undefined : items.get(id);
    return item ? `‘${describeItem(item)}’` : m.canvas_free_end();
  };
  return m.canvas_ends({ from: end(stuckTo(from)), to: end(stuckTo(to)) });
}

function nameOf(board: Described, item: Item): string {
  const words = wordsOn(item);
  const named = words === '' ? kindTitle(item) : `${kindTitle(item)}: ${words}`;
  return item.type === 'connector' ? `${named}, ${describeEnds(board, item)}` : named;
}

/**
 * What a screen reader says of an item one comes to: what it is, what it says, whose it is, its colour, where it
 * stands in the order, and what is special. The words first: who goes on hears no more than that.
 * @param order the ids in reading order
 */
export function describeRead(
  board: Pick<BoardState, 'settings' | 'items' | 'participants' | 'me' | 'profile'>,
  id: ItemId,
  order: readonly ItemId[],
): string {
  const item = board.items.get(id);
  if (!item) return '';
  const parts = [nameOf(board, item), inSentence(describeVoice(board, item.by))];
  if (kindOf(item).styles.includes('colour')) parts.push(inSentence(colourName(item.style.colour)));
  if (item.type === 'agreement' && item.done) parts.push(m.canvas_done());
  if (item.locked) parts.push(m.canvas_locked());
  if (item.group !== undefined) parts.push(m.canvas_grouped());
  parts.push(m.canvas_place_in_order({ place: order.indexOf(id) + 1, count: order.length }));
  return parts.join(', ');
}
