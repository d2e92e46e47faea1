import * as v from 'valibot';
import { itemEntries } from './item.ts';

const STEP = 4;
const BYTES_PER_POINT = 5;
const POINTS_MOST = 20_000;

/**
 * A pen line. `points` is one binary value: per point x and y as signed 16-bit quarter units relative to `pos`
 * (little endian), then the pressure as one byte. 5 bytes a point; a line of arrays would cost five times that.
 */
export const Stroke = v.object({
  ...itemEntries,
  type: v.literal('stroke'),
  /** A highlighter lies as broad, clear ink over what it marks. Absent: a pen. */
  pen: v.fallback(v.optional(v.picklist(['pen', 'highlighter'])), undefined),
  points: v.pipe(
    v.instance(Uint8Array),
    v.check(
      ({ byteLength }) =>
        byteLength > 0 &&
        byteLength <= BYTES_PER_POINT * POINTS_MOST &&
        byteLength % BYTES_PER_POINT === 0,
    ),
  ),
});
export type Stroke = v.InferOutput<typeof Stroke>;

/** [x, y, pressure 0..1]; x and y in board units relative to the stroke's pos. */
export type StrokePoint = readonly [number, number, number];

const clamp = (n: number) => Math.max(-32_768, Math.min(32_767, Math.round(n)));

/** A stroke's points as one value: five bytes each, and rounded to what fits in them. */
export function packPoints(points: readonly StrokePoint[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(points.length * BYTES_PER_POINT);
  const view = new DataView(bytes.buffer);
  points.forEach(([x, y, pressure], i) => {
    const at = i * BYTES_PER_POINT;
    view.setInt16(at, clamp(x * STEP), true);
    view.setInt16(at + 2, clamp(y * STEP), true);
    view.setUint8(at + 4, Math.max(0, Math.min(255, Math.round(pressure * 255))));
  });
  return bytes;
}

/** The points that were packed; a piece of a point at the end is left out. */
export function unpackPoints(bytes: Uint8Array): StrokePoint[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const points: StrokePoint[] = [];
  for (let at = 0; at + BYTES_PER_POINT <= bytes.byteLength; at += BYTES_PER_POINT) {
    points.push([
      view.getInt16(at, true) / STEP,
      view.getInt16(at + 2, true) / STEP,
      view.getUint8(at + 4) / 255,
    ]);
  }
  return points;
}
