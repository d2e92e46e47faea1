import { contains, middleOf, turnPoint } from '@samenspel/shared/records';
import type { StuckEnd } from '../tools/tool.ts';
import type { ItemScene } from './itemScene.ts';
import { grown, kindOf, type SceneItem } from './items/index.ts';

/** How far from its middle, as a part of its width and height, an end is still aimed at the middle itself. */
const MIDDLE = 0.2;

/** Where a connector that ends at a board point sticks: to the topmost item there that takes one. */
export function stickAt(
  { items }: ItemScene,
  x: number,
  y: number,
  reach: number,
): StuckEnd | undefined {
  for (let i = items.length - 1; i >= 0; i--) {
    const one = items[i];
    if (!one || !kindOf(one.item).joins || !contains(grown(one.bounds, reach), x, y)) continue;
    const end = endIn(one, x, y, reach);
    if (end) return end;
  }
  return undefined;
}

function endIn({ item, layout }: SceneItem, x: number, y: number, reach: number) {
  const { box, angle } = layout;
  const [px, py] = turnPoint([x, y], middleOf(box), -angle);
  if (!contains(grown(box, reach), px, py)) return undefined;
  const at: [number, number] = [partOf(px, box.x, box.width), partOf(py, box.y, box.height)];
  const isMiddle = at.every((part) => Math.abs(part - 0.5) <= MIDDLE);
  return isMiddle ? { item: item.id } : { item: item.id, at };
}

/** Which part of a length a position is at, in thousandths. */
function partOf(position: number, from: number, length: number): number {
  if (length <= 0) return 0.5;
  return Math.round(Math.max(0, Math.min(1, (position - from) / length)) * 1000) / 1000;
}
