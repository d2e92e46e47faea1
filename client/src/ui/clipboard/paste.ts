import { addItems } from '@samenspel/shared/commands';
import {
  type Image,
  type ImageHash,
  type Item,
  type Point,
  type Rect,
  union,
  WHOLE,
} from '@samenspel/shared/records';
import { placeItem, whereIn } from '../../canvas/items/index.ts';
import type { BoardState } from '../../state/boardStore.ts';
import { mayAgree } from '../../state/round.ts';
import type { ActionContext } from '../../tools/index.ts';
import { copyItems, standingAlone } from '../../tools/copy.ts';
import { isAtRest } from '../atRest.ts';
import type { Payload } from './payload.ts';

/** What became of a paste. */
export interface Pasted {
  readonly items: number;
  /** Images that stayed behind: this board does not have them. */
  readonly images: number;
}

/** How a paste goes, where it is not the usual way. */
interface Way {
  /** Images of another board that this one has as well; undefined: none. */
  readonly brought?: ReadonlySet<ImageHash>;
  /** How far from where they lay, as `shiftOf` said; undefined: with the middle of what comes at the point. */
  readonly by?: Point | undefined;
}

const NONE: ReadonlySet<ImageHash> = new Set();

/** How far copied items are moved so that their middle comes at a board point; undefined: none of them can come. */
export function shiftOf(
  board: BoardState,
  payload: Payload,
  at: Point,
  brought: ReadonlySet<ImageHash>,
): Point | undefined {
  return middleAt(fitting(board, payload, brought), at);
}

/** Puts copied items on the board with their middle at a board point, and chooses them: one step of undo. */
export function pasteItems(
  context: ActionContext,
  payload: Payload,
  at: Point,
  { brought = NONE, by: decided }: Way = {},
): Pasted {
  const board = context.board();
  const here = fitting(board, payload, brought);
  const images = imagesOf(payload.items).length - imagesOf(here).length;
  const by = decided ?? middleAt(here, at);
  if (!by || here.length === 0) return { items: 0, images };
  const items = copyItems(here, { by, me: board.me, board: board.items.values() });
  // Who waited for it may be typing by now.
  const chooses = decided === undefined || isAtRest(context.view());
  const isAdded = chooses
    ? addChosen(context, items)
    : context.dispatch(addItems({ items: [...items] }));
  return isAdded ? { items: items.length, images } : { items: 0, images: 0 };
}

export const imagesOf = (items: readonly Item[]): Image[] =>
  items.filter((item) => item.type === 'image');

function middleAt(items: readonly Item[], [x, y]: Point): Point | undefined {
  const bounds = boundsOf(items);
  return (
    bounds && [
      Math.round(x - bounds.x - bounds.width / 2),
      Math.round(y - bounds.y - bounds.height / 2),
    ]
  );
}

/** Puts new items on the board and chooses them. False when one may not. */
export function addChosen(context: ActionContext, items: readonly Item[]): boolean {
  if (items.length === 0 || !context.dispatch(addItems({ items: [...items] }))) return false;
  const selection = new Set(items.map(({ id }) => id));
  context.setView({ tool: 'select', editing: null, selection });
  return true;
}

/** What of it can be on this board: its partners and lanes are others, and it has only images that were brought. */
function fitting(
  board: BoardState,
  { board: from, items }: Payload,
  brought: ReadonlySet<ImageHash>,
): Item[] {
  if (from === board.id)
    return standingAlone(mayAgree(board) ? items : withoutAgreements(items), () => undefined);
  const partners = new Set(board.settings?.municipalities.map(({ id }) => id));
  const allowed = mayAgree(board) ? items : withoutAgreements(items);
  const own = allowed.flatMap((item): Item[] => {
    switch (item.type) {
      case 'image':
        return brought.has(item.hash) ? [item] : [];
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
