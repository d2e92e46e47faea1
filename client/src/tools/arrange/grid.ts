import { union } from '@samenspel/shared/records';
import type { Block, Shift } from './align.ts';

/** Board units between what is stacked. */
const GAP = 20;

/**
 * Stacks blocks in rows and columns, from where the topmost and leftmost of them lie, in the order in which one reads
 * them. Columns are as wide as their widest and rows as high as their highest, so that nothing overlaps.
 */
export function grid(blocks: readonly Block[]): Shift[] {
  const round = union(blocks.map(({ bounds }) => bounds));
  if (!round) return [];
  const columns = columnsFor(blocks);
  const sorted = inReadingOrder(blocks);
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...sorted.filter((_block, i) => i % columns === column).map(widthOf)),
  );
  const rows = Math.ceil(sorted.length / columns);
  const heights = Array.from({ length: rows }, (_, row) =>
    Math.max(...sorted.slice(row * columns, (row + 1) * columns).map(heightOf)),
  );
  return sorted.map((block, i) => {
    const x = round.x + before(widths, i % columns);
    const y = round.y + before(heights, Math.floor(i / columns));
    return { block, by: [x - block.bounds.x, y - block.bounds.y] };
  });
}

const widthOf = ({ bounds }: Block) => bounds.width;
const heightOf = ({ bounds }: Block) => bounds.height;

const before = (lengths: readonly number[], count: number) =>
  lengths.slice(0, count).reduce((sum, length) => sum + length + GAP, 0);

/** So many that the whole is about as wide as a screen is to its height. */
function columnsFor(blocks: readonly Block[]): number {
  const total = (lengths: readonly number[]) => lengths.reduce((sum, length) => sum + length, 0);
  const width = total(blocks.map(widthOf)) / blocks.length + GAP;
  const height = total(blocks.map(heightOf)) / blocks.length + GAP;
  const columns = Math.round(Math.sqrt((blocks.length * 1.5 * height) / width));
  return Math.max(1, Math.min(blocks.length, columns));
}

/** Row by row: what begins before the middle of the highest one of a row is in it. */
function inReadingOrder(blocks: readonly Block[]): Block[] {
  const left = blocks.toSorted((a, b) => a.bounds.y - b.bounds.y);
  const sorted: Block[] = [];
  while (left.length > 0) {
    const top = left[0]?.bounds ?? { y: 0, height: 0 };
    const next = left.findIndex(({ bounds }) => bounds.y > top.y + top.height / 2);
    const row = left.splice(0, next === -1 ? left.length : Math.max(1, next));
    sorted.push(...row.toSorted((a, b) => a.bounds.x - b.bounds.x));
  }
  return sorted;
}
