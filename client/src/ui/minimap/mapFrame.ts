import { type Rect, union } from '@samenspel/shared/records';

/** How a picture of so many CSS pixels shows a part of the board: picture = (board - [x, y]) * scale. */
export interface MapFrame {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface MapSize {
  readonly width: number;
  readonly height: number;
}

/** Room round what is shown, in CSS pixels of the picture. */
const ROOM = 6;

/** The frame that shows all of these, in the middle. */
export function frameOf(rects: readonly Rect[], { width, height }: MapSize): MapFrame {
  const all = union([...rects]) ?? { x: 0, y: 0, width: 1, height: 1 };
  const scale = Math.min(
    (width - 2 * ROOM) / Math.max(1, all.width),
    (height - 2 * ROOM) / Math.max(1, all.height),
  );
  return {
    x: all.x + all.width / 2 - width / 2 / scale,
    y: all.y + all.height / 2 - height / 2 / scale,
    scale,
  };
}

/** The board point at a point of the picture. */
export function fromMap(
  { x, y, scale }: MapFrame,
  at: readonly [number, number],
): [number, number] {
  return [at[0] / scale + x, at[1] / scale + y];
}

/** Where a rectangle of the board lies in the picture. */
export function onMap({ x, y, scale }: MapFrame, rect: Rect): Rect {
  return {
    x: (rect.x - x) * scale,
    y: (rect.y - y) * scale,
    width: rect.width * scale,
    height: rect.height * scale,
  };
}
