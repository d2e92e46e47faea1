import * as v from 'valibot';
import { itemEntries } from './item.ts';
import { StoredText } from './limits.ts';

export const Form = v.picklist(['rectangle', 'ellipse', 'diamond']);
export type Form = v.InferOutput<typeof Form>;

/** A drawn figure with words in the middle of it. */
export const Shape = v.object({
  ...itemEntries,
  type: v.literal('shape'),
  form: Form,
  text: StoredText,
});
export type Shape = v.InferOutput<typeof Shape>;
