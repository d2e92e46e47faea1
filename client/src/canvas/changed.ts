import { intersects, type Rect } from '@samenspel/shared/records';
import type { SceneItem } from './itemScene.ts';

/** With more to draw anew, drawing all of it is as quick. */
const MOST = 60;

/** Shadows and edges reach this far beyond what they belong to; board units. */
const REACH = 8;

/**
 * What of the board looks different when these items are drawn instead of those before, in board units: where each
 * changed item was, and where it is. Undefined: too much, or in another order.
 */
export function changedRects(
  before: readonly SceneItem[],
  now: readonly SceneItem[],
): readonly Rect[] | undefined {
  if (before.length !== now.length) return undefined;
  const rects: Rect[] = [];
  for (const [i, one] of now.entries()) {
    const held = before[i];
    if (held === one) continue;
    if (!held || held.item.id !== one.item.id || rects.length > MOST) return undefined;
    rects.push(withReach(held.bounds), withReach(one.bounds));
  }
  return rects;
}

function withReach({ x, y, width, height }: Rect): Rect {
  return { x: x - REACH, y: y - REACH, width: width + 2 * REACH, height: height + 2 * REACH };
}

/** How board units lie on the screen: CSS pixel = board unit * zoom + origin. */
export interface OnScreen {
  readonly zoom: number;
  readonly origin: readonly [number, number];
  readonly pixelRatio: number;
}

/**
 * Clears these parts of the board (board units) and paints in them alone. They grow to whole pixels of the screen: half
 * of one would keep half of what was there.
 * @param paint told in board units what touches the cleared pixels, by its shadow too
 */
export function paintWithin(
  context: CanvasRenderingContext2D,
  parts: readonly Rect[],
  { zoom, origin: [left, top], pixelRatio }: OnScreen,
  paint: (parts: readonly Rect[]) => void,
): void {
  const pixels = parts.map(({ x, y, width, height }) =>
    wholePixels(x * zoom + left, y * zoom + top, width * zoom, height * zoom, pixelRatio),
  );
  context.save();
  context.beginPath();
  for (const { x, y, width, height } of pixels) context.rect(x, y, width, height);
  context.clip();
  for (const { x, y, width, height } of pixels) context.clearRect(x, y, width, height);
  paint(
    pixels.map(({ x, y, width, height }) =>
      withReach({
        x: (x - left) / zoom,
        y: (y - top) / zoom,
        width: width / zoom,
        height: height / zoom,
      }),
    ),
  );
  context.restore();
}

function wholePixels(x: number, y: number, width: number, height: number, ratio: number): Rect {
  const left = Math.floor(x * ratio - 1) / ratio;
  const top = Math.floor(y * ratio - 1) / ratio;
  const right = Math.ceil((x + width) * ratio + 1) / ratio;
  const bottom = Math.ceil((y + height) * ratio + 1) / ratio;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Whether any of these rectangles touches `rect`. */
export function touchesAny(rects: readonly Rect[], rect: Rect): boolean {
  return rects.some((one) => intersects(one, rect));
}
