/** Longest side of what is sent, in pixels: sharp on a projector, and in a picture of three times the board. */
const SIDE_MOST = 4096;
/** What is sent is no larger than this, in bytes; the server's own limit may be set otherwise. */
const BYTES_MOST = 5 * 1024 * 1024;
/** A drawing or a screenshot up to this size stays as it is, pixel by pixel. */
const EXACT_BYTES = 2 * 1024 * 1024;
const QUALITY = 0.88;
/** Sides are made shorter by this until it fits. */
const SHRINK = 0.7;
const TRIES = 6;

/** An image as it can be sent: upright, no larger than needed, and without where and when it was made. */
export interface Prepared {
  readonly bytes: Blob;
  readonly width: number;
  readonly height: number;
}

export type Unprepared = 'not-an-image' | 'svg' | 'image-too-large';

/**
 * Draws an image anew, so that nothing of the file goes out but its pixels. Of one that moves the first frame is taken.
 * @returns why not, when this browser cannot read it
 */
export async function prepareImage(file: Blob): Promise<Prepared | Unprepared> {
  if (file.type === 'image/svg+xml') return 'svg';
  let image: ImageBitmap;
  try {
    image = await createImageBitmap(file);
  } catch {
    return 'not-an-image';
  }
  try {
    return await packed(image, file.type === 'image/jpeg');
  } finally {
    image.close();
  }
}

async function packed(
  image: ImageBitmap,
  isPhotograph: boolean,
): Promise<Prepared | 'image-too-large'> {
  const { width, height } = image;
  let scale = Math.min(1, SIDE_MOST / Math.max(width, height));
  for (let i = 0; i < TRIES; i++, scale *= SHRINK) {
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.floor(width * scale));
    canvas.height = Math.max(1, Math.floor(height * scale));
    const size = { width: canvas.width, height: canvas.height };
    const bytes = await drawn(canvas, image, isPhotograph);
    // A phone keeps the memory of a canvas until it is emptied.
    canvas.width = 0;
    if (bytes && bytes.size <= BYTES_MOST) return { bytes, ...size };
  }
  return 'image-too-large';
}

async function drawn(
  canvas: HTMLCanvasElement,
  image: ImageBitmap,
  isPhotograph: boolean,
): Promise<Blob | null> {
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  if (isPhotograph) return toBlob(canvas, 'image/jpeg');
  const exact = await toBlob(canvas, 'image/png');
  if (exact && exact.size <= EXACT_BYTES) return exact;
  // A browser that cannot make WebP gives PNG all the same.
  const smaller = await toBlob(canvas, 'image/webp');
  return smaller && (!exact || smaller.size < exact.size) ? smaller : exact;
}

function toBlob(canvas: HTMLCanvasElement, type: string): Promise<Blob | null> {
  return new Promise((resolve) => {
    canvas.toBlob(resolve, type, QUALITY);
  });
}
