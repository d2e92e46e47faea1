import * as v from 'valibot';
import { clean, LIMITS, lines } from './limits.ts';
import { RoleId } from './role.ts';

export const LevelId = v.pipe(
  v.string(),
  v.regex(/^(?!none$|unknown$|__proto__$)[A-Za-z0-9_-]{1,40}$/),
);
export type LevelId = v.InferOutput<typeof LevelId>;

/** A step of the ladder. Its number is its place in the list, lowest first; its id never changes. */
export const Level = v.object({
  id: LevelId,
  name: clean(LIMITS.levelName),
  description: lines(LIMITS.levelDescription),
  /** One line of behaviour per role. */
  roles: v.record(RoleId, lines(LIMITS.levelDescription)),
});
export type Level = v.InferOutput<typeof Level>;

/** Answers beside the ladder: "no contact" and "I don't know". Neither is missing, neither is a zero. */
export const OffLadder = v.picklist(['none', 'unknown']);
export type OffLadder = v.InferOutput<typeof OffLadder>;
export const OFF_LADDER: readonly OffLadder[] = ['none', 'unknown'];

/** Where a marker stands: on a level, or off the ladder. */
export const Place = v.union([OffLadder, LevelId]);
export type Place = v.InferOutput<typeof Place>;
