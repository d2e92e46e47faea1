import { moveItems } from '@samenspel/shared/commands';
import { type Item, type ItemId, turned, union } from '@samenspel/shared/records';
import { withFramed } from '../framed.ts';
import { mayEdit } from '../hand.ts';
import { groupOf, isLoose } from '../members.ts';
import type { ToolContext } from '../tool.ts';
import { place } from '../transform/measure.ts';
import type { Block, Shift } from './align.ts';

/** What is chosen that may be changed now, lanes apart: those are the ladder's. */
export function looseChosen(context: ToolContext): Item[] {
  if (!mayEdit(context)) return [];
  const { items, lanes } = context.board();
  const onLadder = new Set<string>(lanes);
  return [...context.view().selection].flatMap((id) => {
    const item = items.get(id);
    return item && isLoose(item) && !onLadder.has(id) ? item : [];
  });
}

/** Whether these are of one group, with nothing beside them. */
export function isOneGroup([first, ...rest]: readonly Item[]): boolean {
  return first?.group !== undefined && rest.every(({ group }) => group === first.group);
}

/**
 * What is chosen as it is arranged: a group as one, unless it is all that is chosen, and a frame with what lies in
 * it. Connectors follow by themselves.
 */
export function blocksOf(context: ToolContext): Block[] {
  const chosen = looseChosen(context).filter(({ type }) => type !== 'connector');
  const { items } = context.board();
  const alone = isOneGroup(chosen);
  const left = new Set(chosen.map(({ id }) => id));
  const frames = chosen.filter(({ type }) => type === 'frame');
  const blocks: Block[] = [];
  // Frames first: what lies in them goes with them, also when it is chosen itself.
  for (const { id } of [...frames, ...chosen]) {
    if (!left.has(id)) continue;
    const unit = alone ? [id] : groupOf(items, id).filter((one) => left.has(one));
    for (const one of unit) left.delete(one);
    const ids = [...withFramed(context, unit)];
    for (const one of ids) left.delete(one);
    const bounds = union(unit.flatMap((one) => boundsOf(context, one) ?? []));
    if (bounds) blocks.push({ ids, bounds });
  }
  return blocks;
}

function boundsOf({ board, placed }: ToolContext, id: ItemId) {
  const item = board().items.get(id);
  const box = item && placed(item)?.box;
  return box && turned(box, item.angle ?? 0);
}

/** Moves blocks as planned, in one change; what would stay is left out. */
export function shiftBlocks(context: ToolContext, shifts: readonly Shift[]): void {
  const { items } = context.board();
  const to = shifts.flatMap(({ block, by: [dx, dy] }) =>
    Math.hypot(dx, dy) < LEAST
      ? []
      : block.ids.flatMap((id) => {
          const item = items.get(id);
          return item ? [{ id, pos: place([item.pos[0] + dx, item.pos[1] + dy]) }] : [];
        }),
  );
  if (to.length > 0) context.dispatch(moveItems({ to }));
}

/** Board units that nobody sees. */
const LEAST = 0.01;
