import { intersects, type ItemId, type Rect } from '@samenspel/shared/records';
import type { ItemScene } from './itemScene.ts';
import { type Look, paintItem } from './paint/index.ts';

/** Draws the items that are in view, from bottom to top. @param except drawn on another layer */
export function paintItems(
  context: CanvasRenderingContext2D,
  { items }: ItemScene,
  inView: Rect,
  look: Look,
  except: ReadonlySet<ItemId>,
): void {
  for (const { item, bounds } of items) {
    if (intersects(bounds, inView) && !except.has(item.id)) paintItem(context, item, look);
  }
}

/** Draws only these items, all of them, from bottom to top. */
export function paintOnly(
  context: CanvasRenderingContext2D,
  { items }: ItemScene,
  look: Look,
  ids: ReadonlySet<ItemId>,
): void {
  for (const { item } of items) if (ids.has(item.id)) paintItem(context, item, look);
}
