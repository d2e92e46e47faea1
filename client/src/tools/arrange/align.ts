import type { ItemId, Point, Rect } from '@samenspel/shared/records';
import { union } from '@samenspel/shared/records';

/** What is arranged as one: an item, or a whole group of them. */
export interface Block {
  readonly ids: readonly ItemId[];
  /** What it covers of the board. */
  readonly bounds: Rect;
}

/** How far a block is to go. */
export interface Shift {
  readonly block: Block;
  readonly by: Point;
}

export type Edge = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom';

/** Puts blocks on one line: an edge or the middle of the box round them all. */
export function align(blocks: readonly Block[], edge: Edge): Shift[] {
  const round = union(blocks.map(({ bounds }) => bounds));
  if (!round) return [];
  return blocks.map((block) => ({ block, by: offset(block.bounds, round, edge) }));
}

function offset(bounds: Rect, round: Rect, edge: Edge): Point {
  switch (edge) {
    case 'left':
      return [round.x - bounds.x, 0];
    case 'centre':
      return [round.x + round.width / 2 - bounds.x - bounds.width / 2, 0];
    case 'right':
      return [round.x + round.width - bounds.x - bounds.width, 0];
    case 'top':
      return [0, round.y - bounds.y];
    case 'middle':
      return [0, round.y + round.height / 2 - bounds.y - bounds.height / 2];
    case 'bottom':
      return [0, round.y + round.height - bounds.y - bounds.height];
  }
}
