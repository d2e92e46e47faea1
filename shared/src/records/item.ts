import * as v from 'valibot';
import { Angle, Point, Size } from './geometry.ts';
import { ParticipantId } from './participant.ts';
import { Style } from './style.ts';

/**
 * Ids never hold a '|': marker keys are joined with it. Not `__proto__`, which is no plain key in JavaScript, and
 * not `whole`, the lane that is no task.
 */
export const ItemId = v.pipe(v.string(), v.regex(/^(?!__proto__$|whole$)[A-Za-z0-9_-]{1,40}$/));
export type ItemId = v.InferOutput<typeof ItemId>;

/** Items that are chosen and moved together say the same here. */
export const GroupId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,40}$/));
export type GroupId = v.InferOutput<typeof GroupId>;

/** A fractional index: higher lies on top, equal ones sort by id. */
export const Order = v.pipe(v.string(), v.regex(/^[!-~]{0,200}$/));

/** What every kind of item has. */
export const itemEntries = {
  id: ItemId,
  pos: Point,
  size: Size,
  order: Order,
  style: Style,
  by: ParticipantId,
  /** Degrees clockwise round the middle; absent: upright. Of kinds that turn. */
  angle: v.fallback(v.optional(Angle), undefined),
  group: v.fallback(v.optional(GroupId), undefined),
  /** Stays where it is until somebody unlocks it: a courtesy of the screen, not a permission. */
  locked: v.fallback(v.optional(v.boolean()), undefined),
};
