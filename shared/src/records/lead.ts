import * as v from 'valibot';
import { Coordinate } from './geometry.ts';
import { ChosenId } from './id.ts';
import { ItemId } from './item.ts';
import { LIMITS, lines } from './limits.ts';
import { LaneId } from './marker.ts';

/** What everybody is taken to: a part of the board, a lane, an item, or a difference that is talked about. */
export const FocusTarget = v.variant('kind', [
  v.object({
    kind: v.literal('view'),
    /** x, y, width and height in board units. */
    rect: v.tuple([Coordinate, Coordinate, Coordinate, Coordinate]),
  }),
  v.object({ kind: v.literal('lane'), lane: LaneId }),
  v.object({ kind: v.literal('item'), item: ItemId }),
  v.object({
    kind: v.literal('gap'),
    lane: LaneId,
    /** As insight names it. */
    gap: lines(LIMITS.gap),
  }),
]);
export type FocusTarget = v.InferOutput<typeof FocusTarget>;

/** The newest place the facilitator took everybody to. Its id tells two alike apart. */
export const Focus = v.object({
  id: ChosenId,
  target: FocusTarget,
  /** Stays lit until it is ended; else everybody is taken there once. */
  spotlight: v.boolean(),
});
export type Focus = v.InferOutput<typeof Focus>;

/** Courtesies of the screen, which hold for participants and not for facilitators. The protection is the version. */
export const Locks = v.object({
  /** Nothing on the canvas is changed: quiet while somebody explains. */
  canvas: v.boolean(),
  /** No marker is placed or moved. */
  markers: v.boolean(),
  /** Nobody's cursor is shown. */
  cursors: v.boolean(),
});
export type Locks = v.InferOutput<typeof Locks>;

export const NO_LOCKS: Locks = { canvas: false, markers: false, cursors: false };
