import * as v from 'valibot';
import { ImageHash } from '../records/image.ts';
import { Room } from './api.ts';

/** Kinds of image the server keeps; what a file is called or says of itself does not matter. */
export const ImageType = v.picklist(['image/png', 'image/jpeg', 'image/webp', 'image/gif']);
export type ImageType = v.InferOutput<typeof ImageType>;

/** Pixels a side of an image may have, and in all. A few kilobytes can unfold to gigabytes on every screen. */
export const IMAGE_SIDE_MOST = 8192;
export const IMAGE_PIXELS_MOST = 32 * 1024 * 1024;

/** Why an image was not kept: the `refusal` of an error. */
export const ImageRefusal = v.picklist([
  'not-an-image',
  'too-many-pixels',
  'image-too-large',
  'images-full',
]);
export type ImageRefusal = v.InferOutput<typeof ImageRefusal>;

/** Answer to `POST /api/boards/:id/images`. Width and height in pixels; `room` in bytes, of all images of the board. */
export const KeptImage = v.object({
  hash: ImageHash,
  type: ImageType,
  width: v.number(),
  height: v.number(),
  room: Room,
});
export type KeptImage = v.InferOutput<typeof KeptImage>;
