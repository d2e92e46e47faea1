import * as v from 'valibot';
import { itemEntries } from './item.ts';
import { StoredText } from './limits.ts';

/** A titled area. It carries what lies in it: see `framed` on the canvas, derived and not stored. */
export const Frame = v.object({ ...itemEntries, type: v.literal('frame'), title: StoredText });
export type Frame = v.InferOutput<typeof Frame>;
