import type { Item, Point, Rect } from '@samenspel/shared/records';

/** What of an item a plan depends on: its record, and its box as it is drawn, before it is turned. */
export interface Part {
  readonly item: Item;
  readonly box: Rect;
  readonly resizes: 'free' | 'width' | 'ratio' | 'none';
  readonly turns: boolean;
}

/** How wide and high an item is drawn when it is stored with this size: text may need more. */
export type Measure = (item: Item, size: Point) => Point;

/** Least width and height to which an item is pulled, in board units. */
export const LEAST = 16;
/** The most that is stored. */
const MOST = 1e5;

const FAR = 1e6;

/** Hundredths: enough for what is turned, and what lies on whole units stays there. */
export const fine = (n: number): number => Math.round(n * 100) / 100 || 0;

export const place = ([x, y]: Point): Point => [
  fine(Math.max(-FAR, Math.min(FAR, x))),
  fine(Math.max(-FAR, Math.min(FAR, y))),
];

export const extent = ([width, height]: Point): Point => [
  Math.max(0, Math.min(MOST, Math.round(width))),
  Math.max(0, Math.min(MOST, Math.round(height))),
];
