import {
  type Form,
  type Item,
  type ItemId,
  type Point,
  type Rect,
  type StrokePoint,
  type TextField,
  turned,
} from '@samenspel/shared/records';
import type { TextBlock } from '../paint/draw.ts';

export { middleOf, turned, turnPoint } from '@samenspel/shared/records';

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
