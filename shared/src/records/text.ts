import * as v from 'valibot';
import { itemEntries } from './item.ts';
import { StoredText } from './limits.ts';

/** Free text straight on the board. */
export const FreeText = v.object({ ...itemEntries, type: v.literal('text'), text: StoredText });
export type FreeText = v.InferOutput<typeof FreeText>;
