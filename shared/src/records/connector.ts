import * as v from 'valibot';
import { Coordinate, type Point } from './geometry.ts';
import { itemEntries, ItemId } from './item.ts';
import { StoredText } from './limits.ts';

const Part = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/**
 * Where a connector begins or ends: at an item, aimed at a part of its width and height (0 to 1; absent: its
 * middle) and drawn up to its edge; or at a free point, by so much from the connector's `pos`.
 */
export const ConnectorEnd = v.union([
  v.object({ item: ItemId, at: v.optional(v.tuple([Part, Part])) }),
  v.object({ by: v.tuple([Coordinate, Coordinate]) }),
]);
export type ConnectorEnd = v.InferOutput<typeof ConnectorEnd>;

export const Route = v.picklist(['straight', 'elbow', 'curved']);
export type Route = v.InferOutput<typeof Route>;

export const Head = v.picklist(['none', 'arrow', 'dot']);
export type Head = v.InferOutput<typeof Head>;

/**
 * A line between two places. An end that sticks to an item follows it; while that item is not there, the
 * connector is not drawn. Only free ends hang on `pos`; `size` says nothing.
 */
export const Connector = v.object({
  ...itemEntries,
  type: v.literal('connector'),
  from: ConnectorEnd,
  to: ConnectorEnd,
  route: Route,
  /** What is drawn at its beginning and at its end. */
  heads: v.tuple([Head, Head]),
  text: StoredText,
});
export type Connector = v.InferOutput<typeof Connector>;

/** The item an end sticks to; undefined for a free one. */
export function stuckTo(end: ConnectorEnd): ItemId | undefined {
  return 'item' in end ? end.item : undefined;
}

/** A free end at a board point, for a connector at `pos`. */
export function freeEnd([x, y]: Point, pos: Point): ConnectorEnd {
  return { by: [x - pos[0], y - pos[1]] };
}
