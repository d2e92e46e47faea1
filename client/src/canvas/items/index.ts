import type { Item, ItemId, Rect } from '@samenspel/shared/records';
import type { Look } from '../paint/look.ts';
import { forgetLines } from '../paint/lines.ts';
import { coverOf, type ItemLayout, middleOf, turnPoint, type Where } from './layout.ts';
import { kindOf } from './registry.ts';

export type { ItemKind, StyleField } from './kind.ts';
export {
  grown,
  type ItemLayout,
  type Line,
  middleOf,
  turnPoint,
  type Where,
} from './layout.ts';
export { kindOf } from './registry.ts';

/** An item that is drawn, with where it lies. */
export interface SceneItem {
  readonly item: Item;
  readonly layout: ItemLayout;
  /** What it covers of the board. */
  readonly bounds: Rect;
}

const NOWHERE: Where = () => undefined;

let kept = new WeakMap<Item, SceneItem>();

/** Forgets every layout and line: they were measured in another font. */
export function forgetLayouts(): void {
  kept = new WeakMap();
  forgetLines();
}

/**
 * An item with where everything in it goes; undefined when it is not drawn. The same record gives the same, but for
 * a connector, which depends on what it sticks to.
 */
export function placeItem(item: Item, where: Where = NOWHERE): SceneItem | undefined {
  const known = kept.get(item);
  if (known) return known;
  const layout = kindOf(item).layout(item, where);
  if (!layout) return undefined;
  const placed = { item, layout, bounds: coverOf(layout) };
  if (item.type !== 'connector') kept.set(item, placed);
  return placed;
}

/** Where items lie, looked up among their records. */
export function whereIn(items: ReadonlyMap<ItemId, Item>): Where {
  return (id) => {
    const item = items.get(id);
    return item && placeItem(item)?.layout;
  };
}

/** How much is left of what the eraser has touched. */
const FAINT = 0.2;

/** Draws an item where it lies, on a context that is scaled and moved to the board. */
export function paintItem(
  context: CanvasRenderingContext2D,
  { item, layout }: SceneItem,
  look: Look,
): void {
  const { opacity = 1 } = item.style;
  const kind = kindOf(item);
  const isFaint = look.faint?.has(item.id) === true;
  if (opacity === 1 && layout.angle === 0 && !isFaint)
    return kind.paint(context, item, layout, look);
  context.save();
  context.globalAlpha *= isFaint ? opacity * FAINT : opacity;
  if (layout.angle !== 0) {
    const [x, y] = middleOf(layout.box);
    context.translate(x, y);
    context.rotate((layout.angle * Math.PI) / 180);
    context.translate(-x, -y);
  }
  kind.paint(context, item, layout, look);
  context.restore();
}

/** Whether a board point hits an item. @param reach how far beside a thin line still does, board units */
export function hitsItem(
  { item, layout }: SceneItem,
  x: number,
  y: number,
  reach: number,
): boolean {
  const [px, py] = turnPoint([x, y], middleOf(layout.box), -layout.angle);
  const kind = kindOf(item);
  if (kind.hits) return kind.hits(item, layout, px, py, reach);
  const { box } = layout;
  return px >= box.x && py >= box.y && px < box.x + box.width && py < box.y + box.height;
}
