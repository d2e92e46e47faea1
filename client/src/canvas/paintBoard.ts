import type { ItemId, Rect } from '@samenspel/shared/records';
import { touchesAny } from './changed.ts';
import type { ItemScene } from './itemScene.ts';
import { paintItem } from './items/index.ts';
import type { Look } from './paint/index.ts';

/** Draws the items that touch any of these parts of the board, from bottom to top. @param except drawn on another layer */
export function paintItems(
  context: CanvasRenderingContext2D,
  { items }: ItemScene,
  parts: readonly Rect[],
  look: Look,
  except: ReadonlySet<ItemId>,
): void {
  for (const one of items) {
    if (touchesAny(parts, one.bounds) && !except.has(one.item.id)) paintItem(context, one, look);
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
