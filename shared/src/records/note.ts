import * as v from 'valibot';
import { itemEntries } from './item.ts';
import { StoredText } from './limits.ts';

/** A sticky note. Its author is shown as role and municipality, looked up by `by`. */
export const Note = v.object({ ...itemEntries, type: v.literal('note'), text: StoredText });
export type Note = v.InferOutput<typeof Note>;
