import type {
  Form,
  Item,
  ItemId,
  Point,
  Rect,
  StrokePoint,
  TextField,
} from '@samenspel/shared/records';
import type { TextBlock } from '../paint/draw.ts';

/** Where an item and its parts lie: derived from its record, and for a connector from what it sticks to. */
export interface ItemLayout {
  /** Its box before it is turned, in board units. */
  readonly box: Rect;
  /** Degrees clockwise round the middle of the box. */
  readonly angle: number;
  readonly blocks: Partial<Record<TextField, TextBlock>>;
  /** All it paints, in board units; absent: the turned box. */
  readonly outer?: Rect;
  /** Its outline, where that is no rectangle: a connector stops there. */
  readonly form?: Form;
  /** Of a stroke: its points as drawn, relative to the box's top left corner. */
  readonly points?: readonly StrokePoint[];
  /** Of a connector: the line as it is drawn, in board units. */
  readonly line?: Line;
}

/** A drawn line. */
export interface Line {
  /** Corners; of a curve its two ends with the two points that bend it between them. */
  readonly points: readonly Point[];
  readonly curved: boolean;
  /** Close enough to it for hitting and measuring: many short straight pieces. */
  readonly pieces: readonly Point[];
}

/** Where another item lies; undefined: nowhere. */
export type Where = (id: ItemId) => ItemLayout | undefined;

/** The smallest upright rectangle round a box turned by so many degrees. */
export function turned({ x, y, width, height }: Rect, angle: number): Rect {
  if (angle % 180 === 0) return { x, y, width, height };
  const radians = (angle * Math.PI) / 180;
  const cos = Math.abs(Math.cos(radians));
  const sin = Math.abs(Math.sin(radians));
  const wide = width * cos + height * sin;
  const high = width * sin + height * cos;
  return { x: x + (width - wide) / 2, y: y + (height - high) / 2, width: wide, height: high };
}

/** A point turned by so many degrees clockwise round another. */
export function turnPoint([x, y]: Point, [cx, cy]: Point, angle: number): Point {
  if (angle === 0) return [x, y];
  const radians = (angle * Math.PI) / 180;
  const cos = Math.cos(radians);
  const sin = Math.sin(radians);
  return [cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos];
}

export function middleOf({ x, y, width, height }: Rect): Point {
  return [x + width / 2, y + height / 2];
}

export function grown({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** What an item covers of the board. */
export function coverOf({ box, angle, outer }: ItemLayout): Rect {
  return outer ?? turned(box, angle);
}

/** The box of an item at its `pos`, upright unless its record says otherwise. */
export function boxAt(
  { pos: [x, y], angle = 0 }: Pick<Item, 'pos' | 'angle'>,
  width: number,
  height: number,
) {
  return { box: { x, y, width, height }, angle };
}
