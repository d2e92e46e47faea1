import type { Rect } from '../records/geometry.ts';
import { MARKER } from './measures.ts';

/** The middle of a marker in board units. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Packing {
  /** Width and height of each marker. */
  readonly size: number;
  /** One for each marker that is drawn, in order. */
  readonly spots: readonly Spot[];
  /** How many are not drawn one by one; 0 when all are. */
  readonly overflow: number;
  /** Where "+n" stands, as wide as a marker; undefined when all are drawn. */
  readonly more: Spot | undefined;
}

interface Grid {
  readonly size: number;
  readonly gap: number;
  readonly columns: number;
  readonly rows: number;
}

/** How large a marker may be, across; below the least it becomes "+n". */
export interface MarkerSizes {
  readonly most: number;
  readonly least: number;
}

function gridOf(size: number, area: Rect): Grid {
  const gap = Math.max(2, Math.round(size / 9));
  const fit = (length: number) => Math.max(0, Math.floor((length + gap) / (size + gap)));
  return { size, gap, columns: fit(area.width), rows: fit(area.height) };
}

/** Places for `count` markers in rows of about equal length, the whole in the middle of the area. */
function place(count: number, grid: Grid, area: Rect): Spot[] {
  const rows = Math.ceil(count / grid.columns);
  const pitch = grid.size + grid.gap;
  const top = area.y + area.height / 2 - ((rows - 1) * pitch) / 2;
  const spots: Spot[] = [];
  for (let row = 0; row < rows; row++) {
    const inRow = Math.ceil((count - spots.length) / (rows - row));
    const left = area.x + area.width / 2 - ((inRow - 1) * pitch) / 2;
    for (let i = 0; i < inRow; i++) spots.push({ x: left + i * pitch, y: top + row * pitch });
  }
  return spots;
}

/**
 * Packs markers in an area without overlap: as large as they can be together, and past the least size the last
 * place becomes "+n". An area too small for a single marker of the least size shows nothing but its overflow.
 */
export function packCell(
  count: number,
  area: Rect,
  { most, least }: MarkerSizes = MARKER,
): Packing {
  let grid = gridOf(most, area);
  for (let size = most; size >= least; size--) {
    grid = gridOf(size, area);
    if (grid.columns * grid.rows >= count) {
      return { size, spots: place(count, grid, area), overflow: 0, more: undefined };
    }
  }
  const spots = place(grid.columns * grid.rows, grid, area);
  const more = spots.pop();
  return { size: grid.size, spots, overflow: count - spots.length, more };
}
