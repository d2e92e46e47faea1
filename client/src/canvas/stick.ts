import { contains, type ItemId, type Point } from '@samenspel/shared/records';
import type { StuckEnd } from '../tools/index.ts';
import type { ItemScene } from './itemScene.ts';
import { grown, hitsItem, kindOf, middleOf, type SceneItem, turnPoint } from './items/index.ts';

/** Within this part of an item's width and height from its middle, one means the item as a whole. */
const MIDDLE = 0.2;

/** Where a connector that ends at a board point sticks, to the topmost item there; undefined: nowhere. @param reach how far beside an item still does, board units */
export function stickAt(
  { items }: ItemScene,
  x: number,
  y: number,
  reach: number,
): StuckEnd | undefined {
  for (let i = items.length - 1; i >= 0; i--) {
    const one = items[i];
    if (one && takes(one, x, y, reach)) return endAt(one, x, y);
  }
  return undefined;
}

/** A figure takes a connector anywhere inside, also where it is empty; a frame at its edge, since others lie in it. */
function takes(one: SceneItem, x: number, y: number, reach: number): boolean {
  const { joins } = kindOf(one.item);
  if (joins === false || !contains(grown(one.bounds, reach), x, y)) return false;
  if (joins === 'edge') return hitsItem(one, x, y, reach);
  return contains(grown(one.layout.box, reach), ...turnedBack(one, x, y));
}

function turnedBack({ layout: { box, angle } }: SceneItem, x: number, y: number): Point {
  return turnPoint([x, y], middleOf(box), -angle);
}

function endAt(one: SceneItem, x: number, y: number): StuckEnd {
  const { box } = one.layout;
  const [px, py] = turnedBack(one, x, y);
  const across = partOf(px - box.x, box.width);
  const down = partOf(py - box.y, box.height);
  const item: ItemId = one.item.id;
  const isMiddle = Math.abs(across - 0.5) <= MIDDLE && Math.abs(down - 0.5) <= MIDDLE;
  return isMiddle ? { item } : { item, at: [across, down] };
}

function partOf(distance: number, length: number): number {
  if (length <= 0) return 0.5;
  return Math.round(Math.max(0, Math.min(1, distance / length)) * 1000) / 1000;
}
