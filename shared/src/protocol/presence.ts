import * as v from 'valibot';
import { ConnectorEnd } from '../records/connector.ts';
import { Angle, Coordinate, Point, Size } from '../records/geometry.ts';
import { ItemId } from '../records/item.ts';
import { ParticipantId } from '../records/participant.ts';
import { LineWidth } from '../records/style.ts';

/** A drag or stroke in progress: presence, never document, until the pointer is released. */
export const Gesture = v.variant('kind', [
  v.object({
    kind: v.literal('move'),
    ids: v.pipe(v.array(ItemId), v.maxLength(200)),
    by: Point,
    /** Copies of them are on their way. */
    copy: v.optional(v.literal(true)),
  }),
  v.object({
    kind: v.literal('draw'),
    colour: v.pipe(v.string(), v.maxLength(20)),
    /** x and y in turn, board units, the newest part of the stroke. */
    points: v.pipe(v.array(Coordinate), v.maxLength(160)),
    /** Absent: a pen of the usual width. */
    pen: v.optional(v.picklist(['pen', 'highlighter'])),
    width: v.optional(LineWidth),
  }),
  /** Points at something for a moment and is never stored: x and y in turn, board units, the newest part. */
  v.object({
    kind: v.literal('laser'),
    points: v.pipe(v.array(Coordinate), v.maxLength(160)),
  }),
  v.object({
    kind: v.literal('transform'),
    /** How items would lie that are being resized or turned, or whose end is being pulled at. */
    to: v.pipe(
      v.array(
        v.object({
          id: ItemId,
          pos: Point,
          size: v.optional(Size),
          angle: v.optional(Angle),
          from: v.optional(ConnectorEnd),
          to: v.optional(ConnectorEnd),
        }),
      ),
      v.maxLength(20),
    ),
  }),
]);
export type Gesture = v.InferOutput<typeof Gesture>;

/** A place in a text that stays at its letters while others type: a relative position of Yjs, in base64. */
const TextPosition = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{1,64}={0,2}$/u));

/** Where somebody types: their caret at `head`, with what they chose reaching to `anchor`. */
export const Caret = v.object({
  item: ItemId,
  field: v.picklist(['title', 'description', 'text']),
  anchor: TextPosition,
  head: TextPosition,
});
export type Caret = v.InferOutput<typeof Caret>;

export const ReactionKind = v.picklist(['agree', 'question', 'applause']);
export type ReactionKind = v.InferOutput<typeof ReactionKind>;

/** What one client shows of itself to the others, as the awareness state on `canvas`. At most 2 KiB as JSON. */
export const Presence = v.object({
  participant: ParticipantId,
  /** Pointer in board units; absent when it is off the board. */
  cursor: v.optional(Point),
  selection: v.optional(v.pipe(v.array(ItemId), v.maxLength(50))),
  /** Item whose text this person is typing in. */
  editing: v.optional(ItemId),
  caret: v.optional(Caret),
  gesture: v.optional(Gesture),
  /** Asks for the floor. */
  hand: v.optional(v.literal(true)),
  /** The newest reaction; `seq` tells two alike apart. */
  reaction: v.optional(
    v.object({ kind: ReactionKind, seq: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  ),
});
export type Presence = v.InferOutput<typeof Presence>;

/** Bytes of one presence state as JSON. */
export const PRESENCE_LIMIT = 2048;

/** What is left of presence while everybody places alone: that one is here, and asks for the floor (R2). */
export const QuietPresence = v.object({
  participant: v.optional(ParticipantId),
  hand: v.optional(v.literal(true)),
});

/** Presence that arrived from elsewhere, or undefined when it is not what it should be. */
export function parsePresence(state: unknown): Presence | undefined {
  const parsed = v.safeParse(Presence, state);
  return parsed.success ? parsed.output : undefined;
}
