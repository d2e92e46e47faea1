import { IMAGE_PIXELS_MOST, IMAGE_SIDE_MOST, type ImageType } from '@samenspel/shared/protocol';

/** What an image says of itself; pixels. */
export interface ImageHead {
  readonly type: ImageType;
  readonly width: number;
  readonly height: number;
}

type Size = Pick<ImageHead, 'width' | 'height'>;

/** One format: how it is told from all others, whether its end is there, and where its size is written. */
interface Format {
  readonly type: ImageType;
  begins(bytes: Buffer): boolean;
  ends(bytes: Buffer): boolean;
  size(bytes: Buffer): Size | undefined;
}

const says = (bytes: Buffer, text: string, at = 0) =>
  bytes.toString('latin1', at, at + text.length) === text;

const PNG: Format = {
  type: 'image/png',
  begins: (bytes) => says(bytes, '\x89PNG\r\n\x1a\n') && says(bytes, 'IHDR', 12),
  ends: (bytes) => says(bytes, 'IEND', bytes.length - 8),
  size: (bytes) => ({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }),
};

const GIF: Format = {
  type: 'image/gif',
  begins: (bytes) => says(bytes, 'GIF87a') || says(bytes, 'GIF89a'),
  ends: (bytes) => says(bytes, ';', bytes.length - 1),
  size: (bytes) => ({ width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) }),
};

const JPEG: Format = {
  type: 'image/jpeg',
  begins: (bytes) => says(bytes, '\xff\xd8\xff'),
  ends: (bytes) => says(bytes, '\xff\xd9', bytes.length - 2),
  size: jpegSize,
};

const WEBP: Format = {
  type: 'image/webp',
  begins: (bytes) => says(bytes, 'RIFF') && says(bytes, 'WEBP', 8),
  ends: (bytes) => bytes.readUInt32LE(4) + 8 === bytes.length,
  size: webpSize,
};

const FORMATS: readonly Format[] = [PNG, JPEG, WEBP, GIF];

/** Marks the start of a frame; of the other codes in this range one is a table, one reserved, one arithmetic. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Goes along the segments, each with its length, to the one that describes the frame. */
function jpegSize(bytes: Buffer): Size | undefined {
  let at = 2;
  while (at + 9 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (isFrame(marker))
      return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    const isFill = marker === 0xff;
    at += isFill ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

/** The first chunk says how the image is packed: with loss, without, or with more chunks behind it. */
function webpSize(bytes: Buffer): Size | undefined {
  if (says(bytes, 'VP8X', 12))
    return { width: 1 + bytes.readUIntLE(24, 3), height: 1 + bytes.readUIntLE(27, 3) };
  if (says(bytes, 'VP8L', 12) && bytes[20] === 0x2f) {
    const bits = bytes.readUInt32LE(21);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
  }
  if (says(bytes, 'VP8 ', 12) && says(bytes, '\x9d\x01\x2a', 23))
    return {
      width: bytes.readUInt16LE(26) & 0x3fff,
      height: bytes.readUInt16LE(28) & 0x3fff,
    };
  return undefined;
}

/** No format here says its size beyond this in fewer bytes. */
const HEAD_BYTES = 30;

/**
 * Reads what an image is from its bytes alone. Nothing is decoded: what a screen cannot decode it draws as missing.
 * @returns why it is not taken, when it is none of the formats, not whole, or too large to be drawn
 */
export function readImage(bytes: Buffer): ImageHead | 'not-an-image' | 'too-many-pixels' {
  if (bytes.length < HEAD_BYTES) return 'not-an-image';
  const format = FORMATS.find((known) => known.begins(bytes));
  const size = format?.ends(bytes) ? format.size(bytes) : undefined;
  if (!format || !size || size.width < 1 || size.height < 1) return 'not-an-image';
  const { width, height } = size;
  const isLarge = Math.max(width, height) > IMAGE_SIDE_MOST || width * height > IMAGE_PIXELS_MOST;
  return isLarge ? 'too-many-pixels' : { type: format.type, width, height };
}
