import { type ItemId, type Rect, WHOLE } from '@samenspel/shared/records';
import type { BoardState } from '../state/boardStore.ts';
import type { LadderScene } from './ladder/index.ts';
import { placeItem, whereIn } from './items/index.ts';

/** What a chosen item covers: its card, or its head when it is a lane. */
export function rectOf(
  { items, lanes }: Pick<BoardState, 'items' | 'lanes'>,
  { layout }: Pick<LadderScene, 'layout'>,
  id: ItemId,
): Rect | undefined {
  const item = items.get(id);
  if (!item) return undefined;
  if (id !== WHOLE && lanes.includes(id)) return layout.heads.find(({ lane }) => lane === id)?.rect;
  return placeItem(item, whereIn(items))?.bounds;
}
