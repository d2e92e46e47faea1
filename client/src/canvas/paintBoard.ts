import { intersects, type ItemId, type Rect } from '@samenspel/shared/records';
import type { ItemScene } from './itemScene.ts';
import { paintItem } from './items/index.ts';
import type { Look } from './paint/index.ts';

/** Draws the items that are in view, from bottom to top. @param except drawn on another layer */
export function paintItems(
  context: CanvasRenderingContext2D,
  { items }: ItemScene,
  inView: Rect,
  look: Look,
  except: ReadonlySet<ItemId>,
): void {
  for (const one of items) {
    if (intersects(one.bounds, inView) && !except.has(one.item.id)) paintItem(context, one, look);
  }
}

/** Draws only these items, all of them, from bottom to top. */
export function paintOnly(
  context: CanvasRenderingContext2D,
  { items }: ItemScene,
  look: Look,
  ids: ReadonlySet<ItemId>,
): void {
  for (const one of items) if (ids.has(one.item.id)) paintItem(context, one, look);
}
