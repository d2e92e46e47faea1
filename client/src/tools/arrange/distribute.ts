import type { Rect } from '@samenspel/shared/records';
import type { Block, Shift } from './align.ts';

type Axis = 'x' | 'y';

const lengthOf = ({ width, height }: Rect, axis: Axis) => (axis === 'x' ? width : height);

/** Makes the room between blocks equal; the first and the last stay. Fewer than three have nothing between them. */
export function distribute(blocks: readonly Block[], axis: Axis): Shift[] {
  const middle = ({ bounds }: Block) => bounds[axis] + lengthOf(bounds, axis) / 2;
  const sorted = blocks.toSorted((a, b) => middle(a) - middle(b));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || sorted.length < 3) return [];
  const start = first.bounds[axis] + lengthOf(first.bounds, axis);
  const between = sorted.slice(1, -1);
  const taken = between.reduce((sum, { bounds }) => sum + lengthOf(bounds, axis), 0);
  const gap = (last.bounds[axis] - start - taken) / (sorted.length - 1);
  let at = start;
  return between.map((block) => {
    const by = at + gap - block.bounds[axis];
    at += gap + lengthOf(block.bounds, axis);
    return { block, by: axis === 'x' ? [by, 0] : [0, by] };
  });
}
