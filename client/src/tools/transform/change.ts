import type { ConnectorEnd, Item, ItemId, Point } from '@samenspel/shared/records';

/** How an item is to lie: what a pull at its handles, or at one's of several, makes of it. */
export interface Change {
  readonly id: ItemId;
  readonly pos: Point;
  readonly size?: Point | undefined;
  readonly angle?: number | undefined;
  /** Of a connector: what its ends hang on. */
  readonly from?: ConnectorEnd | undefined;
  readonly to?: ConnectorEnd | undefined;
}

/** The record of an item with a change that is not stored yet. */
export function changed(item: Item, { pos, size, angle, from, to }: Change): Item {
  const lies = { ...item, pos, ...(size && { size }), ...(angle !== undefined && { angle }) };
  if (lies.type !== 'connector') return lies;
  return { ...lies, ...(from && { from }), ...(to && { to }) };
}
