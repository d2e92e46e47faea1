import * as v from 'valibot';
import { itemEntries } from './item.ts';
import { LIMITS, lines, StoredText } from './limits.ts';
import { MunicipalityId } from './municipality.ts';

/** What the region faces together. On the ladder it is a lane; off it, a card on the canvas. */
export const Task = v.object({
  ...itemEntries,
  type: v.literal('task'),
  title: StoredText,
  description: StoredText,
  theme: v.optional(lines(LIMITS.theme), ''),
  /** Municipalities concerned; none means all. */
  concerns: v.array(MunicipalityId),
});
export type Task = v.InferOutput<typeof Task>;
