import { byOrder } from '@samenspel/shared/document';
import { contains, type Frame, type Item, type ItemId, middleOf } from '@samenspel/shared/records';
import { isLoose } from './members.ts';
import type { ToolContext } from './tool.ts';

type Board = Pick<ToolContext, 'board' | 'itemsIn' | 'placed'>;

/**
 * What lies in a frame: what has its middle in it and lies above it. Follows from where things lie, so that nothing
 * has to be kept true. Lanes lie on the ladder, and in no frame.
 */
export function framedIn(context: Board, frame: Frame): ItemId[] {
  const { items } = context.board();
  const box = context.placed(frame)?.box;
  if (!box) return [];
  return context.itemsIn(box).filter((id) => {
    const item = items.get(id);
    const placed = item && item.id !== frame.id ? context.placed(item) : undefined;
    return item && placed && contains(box, ...middleOf(placed.box)) && byOrder(frame, item) < 0;
  });
}

/** Items with what lies in the frames among them, but for what is locked there. */
export function withFramed(context: Board, ids: Iterable<ItemId>): Set<ItemId> {
  const { items } = context.board();
  const all = new Set(ids);
  // A set that grows while it is gone through is gone through to its new end: frames lie in frames.
  for (const id of all) {
    const item: Item | undefined = items.get(id);
    if (item?.type !== 'frame') continue;
    for (const inside of framedIn(context, item)) {
      const one = items.get(inside);
      if (one && isLoose(one)) all.add(inside);
    }
  }
  return all;
}
