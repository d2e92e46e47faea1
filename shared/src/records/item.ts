import * as v from 'valibot';
import { Point, Size } from './geometry.ts';
import { ParticipantId } from './participant.ts';

/**
 * Ids never hold a '|': marker keys are joined with it. Not `__proto__`, which is no plain key in JavaScript, and
 * not `whole`, the lane that is no task.
 */
export const ItemId = v.pipe(v.string(), v.regex(/^(?!__proto__$|whole$)[A-Za-z0-9_-]{1,40}$/));
export type ItemId = v.InferOutput<typeof ItemId>;

/** Named colours of notes, texts and strokes; what each looks like is the screen's to say. */
export const Colour = v.picklist([
  'yellow',
  'green',
  'blue',
  'pink',
  'white',
  'ink',
  'amber',
  'red',
]);
export type Colour = v.InferOutput<typeof Colour>;

/** What every kind of item has. `order` is a fractional index: higher lies on top, equal ones sort by id. */
export const itemEntries = {
  id: ItemId,
  pos: Point,
  size: Size,
  order: v.pipe(v.string(), v.regex(/^[!-~]{0,200}$/)),
  style: v.object({ colour: Colour }),
  by: ParticipantId,
};
