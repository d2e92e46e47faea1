import * as v from 'valibot';
import { clean, LIMITS } from './limits.ts';
import { Level, Place } from './level.ts';
import { Municipality } from './municipality.ts';
import { Role } from './role.ts';

/** Languages of the interface and of a board's content; switching the one never translates the other. */
export const Locale = v.picklist(['nl', 'en']);
export type Locale = v.InferOutput<typeof Locale>;

/** What facilitators decide about a board; in `session`, so written by the server alone. */
export const BoardSettings = v.object({
  title: clean(LIMITS.boardTitle),
  locale: Locale,
  /** Lowest level first, three to seven. */
  ladder: v.pipe(v.array(Level), v.minLength(1), v.maxLength(LIMITS.levelsMost)),
  roles: v.pipe(v.array(Role), v.minLength(1), v.maxLength(LIMITS.rolesMost)),
  municipalities: v.pipe(v.array(Municipality), v.maxLength(LIMITS.partners)),
  /** An example board: its positions are invented, and every picture of it says so. */
  example: v.optional(v.boolean(), false),
});
export type BoardSettings = v.InferOutput<typeof BoardSettings>;

/** Outcome of the conversation about a lane, not a decision. Either may be left open. */
export const Agreed = v.object({ now: v.nullable(Place), wanted: v.nullable(Place) });
export type Agreed = v.InferOutput<typeof Agreed>;
