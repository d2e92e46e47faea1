import type { LaneId, OffLadder, Place, Rect } from '@samenspel/shared/records';

/**
 * The room's screen is measured in rem: 80 by 45 on a screen of 16:9, so that 1rem is 24 px at 1920 by 1080. No text is
 * smaller than 1rem: that is the rule that it reads from the last row.
 */
const REM_ACROSS = 80;
const REM_DOWN = 45;
/** In a small window it stays readable from nearby, and less fits. Pixels. */
const REM_LEAST = 12;

/** Pixels of 1rem in a window of this size (CSS pixels). */
export function remOf(width: number, height: number): number {
  return Math.max(REM_LEAST, Math.min(width / REM_ACROSS, height / REM_DOWN));
}

/** More side by side cannot be taken in, however wide the screen. */
const LANES_MOST = 6;
/** A lane narrower than this, in rem, has no room for markers with a code of 1rem. */
const LANE_LEAST = 9.6;

/** How many lanes go side by side on a ladder of this width (rem). */
export function lanesAcross(width: number): number {
  const fit = Math.floor((width - ROOM.label) / LANE_LEAST);
  return Math.max(1, Math.min(LANES_MOST, fit));
}

/** Sizes of a marker, across, in rem: its code is 1rem high. */
export const ROOM_MARKER = { most: 2.9, least: 2.2 } as const;

/** Measures of the ladder on the room's screen, in rem. */
const ROOM = {
  label: 14.6,
  head: 4.2,
  headGap: 0.55,
  offGap: 0.6,
  off: 2.6,
  offSeam: 0.2,
  /** At a lane's right edge, for the agreed levels. */
  gutter: 1.6,
  padding: 0.28,
  /** How much wider than the others the lane is that is talked about. */
  litWeight: 1.8,
} as const;

/** In rem. */
export interface Space {
  readonly width: number;
  readonly height: number;
}

/** Between markers of two bands. */
const SEAM = 0.2;

export interface RoomShape extends Space {
  /** Lowest level first. */
  readonly levels: readonly string[];
  readonly lanes: readonly LaneId[];
  /** The rows below that somebody stands in. */
  readonly off: readonly OffLadder[];
  /** Lanes with an agreed level, which takes room at their right edge. */
  readonly agreed: ReadonlySet<LaneId>;
  readonly lit?: LaneId | undefined;
}

export interface RoomRow {
  readonly place: Place;
  readonly y: number;
  readonly height: number;
}

export interface RoomColumn {
  readonly lane: LaneId;
  readonly x: number;
  readonly width: number;
}

/** Where everything of the ladder lies on the room's screen, in rem from its top left corner. */
export interface RoomLayout {
  readonly label: number;
  readonly head: number;
  readonly columns: readonly RoomColumn[];
  /** From top to bottom, the rows beside the ladder last. */
  readonly rows: readonly RoomRow[];
  /** The bands together. */
  readonly frame: Rect;
  /** Where markers stand in a cell. */
  readonly area: (column: RoomColumn, row: RoomRow) => Rect;
  /** Where the agreed levels of a column stand, from the left. */
  readonly agreedX: (column: RoomColumn) => number;
}

/** Fits a ladder in a screen: bands and lanes take what heads and labels leave. */
export function fitRoom(shape: RoomShape): RoomLayout {
  const { width, height, levels, lanes, off, lit } = shape;
  const top = ROOM.head + ROOM.headGap;
  const offHeight =
    off.length === 0 ? 0 : ROOM.offGap + off.length * (ROOM.off + ROOM.offSeam) - ROOM.offSeam;
  const bands = Math.max(0, height - top - offHeight);
  const band = bands / Math.max(1, levels.length);
  const rows: RoomRow[] = levels
    .toReversed()
    .map((place, i) => ({ place, y: top + i * band, height: band }));
  off.forEach((place, i) => {
    const y = top + bands + ROOM.offGap + i * (ROOM.off + ROOM.offSeam);
    rows.push({ place, y, height: ROOM.off });
  });
  const columns = columnsOf(lanes, width - ROOM.label, lit);
  const gutter = (lane: LaneId) => (shape.agreed.has(lane) ? ROOM.gutter : ROOM.padding);
  return {
    label: ROOM.label,
    head: ROOM.head,
    columns,
    rows,
    frame: { x: 0, y: top, width, height: bands },
    area: (column, row) => ({
      x: column.x + ROOM.padding,
      y: row.y + SEAM / 2,
      width: column.width - ROOM.padding - gutter(column.lane),
      height: row.height - SEAM,
    }),
    agreedX: (column) => column.x + column.width - ROOM.gutter / 2,
  };
}

function columnsOf(lanes: readonly LaneId[], width: number, lit: LaneId | undefined): RoomColumn[] {
  // Of two lanes each has room enough.
  const weigh = (lane: LaneId) => (lane === lit && lanes.length > 2 ? ROOM.litWeight : 1);
  const total = lanes.reduce((sum, lane) => sum + weigh(lane), 0);
  let x: number = ROOM.label;
  return lanes.map((lane) => {
    const column = { lane, x, width: (width * weigh(lane)) / total };
    x += column.width;
    return column;
  });
}

/** What does not fit in one screen, in pages of about the same length. */
export function pagesOf<Value>(all: readonly Value[], most: number): Value[][] {
  const count = Math.max(1, Math.ceil(all.length / most));
  const pages: Value[][] = [];
  let from = 0;
  for (let left = count; left > 0; left--) {
    const length = Math.ceil((all.length - from) / left);
    pages.push(all.slice(from, from + length));
    from += length;
  }
  return pages;
}

/** Of what is not talked about: seen to be there, and no more. */
export const FAINT = 0.22;

/** How faint a lane is while another is talked about. */
export function dimmed({ lane }: Pick<RoomColumn, 'lane'>, lit: LaneId | undefined): number {
  return lit === undefined || lane === lit ? 1 : FAINT;
}
