import { addItems } from '@samenspel/shared/commands';
import { type Item, type Point, type Rect, union, WHOLE } from '@samenspel/shared/records';
import { placeItem, whereIn } from '../../canvas/items/index.ts';
import type { BoardState } from '../../state/boardStore.ts';
import { mayAgree } from '../../state/round.ts';
import type { ActionContext } from '../../tools/index.ts';
import { copyItems, standingAlone } from '../../tools/copy.ts';
import type { Payload } from './payload.ts';

/** What became of a paste. */
export interface Pasted {
  readonly items: number;
  /** Images that stayed behind: this board does not have them. */
  readonly images: number;
}

/** Puts copied items on the board with their middle at a board point, and chooses them: one step of undo. */
export function pasteItems(context: ActionContext, payload: Payload, [x, y]: Point): Pasted {
  const board = context.board();
  const here = fitting(board, payload);
  const images = payload.items.filter(({ type }) => type === 'image').length;
  const kept = here.filter(({ type }) => type === 'image').length;
  const bounds = boundsOf(here);
  if (!bounds) return { items: 0, images: images - kept };
  const by: Point = [
    Math.round(x - bounds.x - bounds.width / 2),
    Math.round(y - bounds.y - bounds.height / 2),
  ];
  const items = copyItems(here, { by, me: board.me, board: board.items.values() });
  if (!addChosen(context, items)) return { items: 0, images: 0 };
  return { items: items.length, images: images - kept };
}

/** Puts new items on the board and chooses them. False when one may not. */
export function addChosen(context: ActionContext, items: readonly Item[]): boolean {
  if (items.length === 0 || !context.dispatch(addItems({ items: [...items] }))) return false;
  const selection = new Set(items.map(({ id }) => id));
  context.setView({ tool: 'select', editing: null, selection });
  return true;
}

/** What of it can be on this board: its partners and lanes are others, and so are its images. */
function fitting(board: BoardState, { board: from, items }: Payload): Item[] {
  if (from === board.id)
    return standingAlone(mayAgree(board) ? items : withoutAgreements(items), () => undefined);
  const partners = new Set(board.settings?.municipalities.map(({ id }) => id));
  const allowed = mayAgree(board) ? items : withoutAgreements(items);
  const own = allowed.flatMap((item): Item[] => {
    switch (item.type) {
      case 'image':
        return [];
      case 'task':
        return [{ ...item, concerns: item.concerns.filter((id) => partners.has(id)) }];
      case 'agreement':
        return [{ ...item, lane: board.lanes.includes(item.lane) ? item.lane : WHOLE }];
      case 'note':
      case 'text':
      case 'stroke':
      case 'shape':
      case 'connector':
      case 'frame':
        return [item];
    }
  });
  return standingAlone(own, () => undefined);
}

const withoutAgreements = (items: readonly Item[]) =>
  items.filter(({ type }) => type !== 'agreement');

/** What items cover together, as they will be drawn. */
export function boundsOf(items: readonly Item[]): Rect | undefined {
  const where = whereIn(new Map(items.map((item) => [item.id, item])));
  return union(items.flatMap((item) => placeItem(item, where)?.bounds ?? []));
}
