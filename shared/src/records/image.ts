import * as v from 'valibot';
import { Size } from './geometry.ts';
import { itemEntries } from './item.ts';
import { lines, LIMITS } from './limits.ts';

/** SHA-256 of an image's bytes, 64 hexadecimal digits: its name on the server. */
export const ImageHash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));
export type ImageHash = v.InferOutput<typeof ImageHash>;

/** A picture. Its bytes are kept by the server under their hash; `natural` is its size in pixels. */
export const Image = v.object({
  ...itemEntries,
  type: v.literal('image'),
  hash: ImageHash,
  natural: Size,
  /** What is to be seen, for who does not see it; empty: nobody said. */
  alt: lines(LIMITS.alt),
});
export type Image = v.InferOutput<typeof Image>;
