import { contains, type Rect } from '../records/geometry.ts';
import { type LevelId, OFF_LADDER, type OffLadder, type Place } from '../records/level.ts';
import type { LaneId } from '../records/marker.ts';
import { bandHeight, LADDER } from './measures.ts';

export interface LadderShape {
  /** Lowest level first, as on the board. */
  readonly levels: readonly LevelId[];
  /** From left to right. */
  readonly lanes: readonly LaneId[];
}

export interface Head {
  readonly lane: LaneId;
  readonly rect: Rect;
}

/** A row across all lanes, label included. */
export interface Band<P extends Place = Place> {
  readonly place: P;
  readonly rect: Rect;
}

export type LadderSpot =
  | { readonly kind: 'head'; readonly lane: LaneId }
  | { readonly kind: 'cell'; readonly lane: LaneId; readonly place: Place }
  | { readonly kind: 'label'; readonly place: Place };

/**
 * Where everything of the ladder lies, in board units. Its top left corner (top of the heads, left of the
 * labels) is the board's origin.
 */
export interface LadderLayout {
  /** All of it: heads, bands and the rows below. */
  readonly bounds: Rect;
  /** The bands together, labels included. */
  readonly frame: Rect;
  readonly heads: readonly Head[];
  /** Highest level first: from top to bottom. */
  readonly bands: readonly Band[];
  readonly offBands: readonly Band<OffLadder>[];
  /** The column at the right where a next lane would come. */
  readonly next: Rect;
  /** The column of a lane over all bands; undefined when it is not on the ladder. */
  readonly column: (lane: LaneId) => Rect | undefined;
  /** Undefined when lane or place is not on the ladder. */
  readonly cell: (lane: LaneId, place: Place) => Rect | undefined;
  /** What lies at a board point. */
  readonly at: (x: number, y: number) => LadderSpot | undefined;
}

/** Pure geometry of a ladder with these levels and lanes. */
export function layoutLadder({ levels, lanes }: LadderShape): LadderLayout {
  const { labelWidth, laneWidth, headHeight, headGap, offGap, offHeight, offSeam } = LADDER;
  const width = labelWidth + lanes.length * laneWidth;
  const top = headHeight + headGap;
  const height = bandHeight(levels.length);
  const frame: Rect = { x: 0, y: top, width, height: height * levels.length };
  const bottom = top + frame.height;
  const laneX = (index: number) => labelWidth + index * laneWidth;
  const heads = lanes.map((lane, i) => ({
    lane,
    rect: { x: laneX(i), y: 0, width: laneWidth, height: headHeight },
  }));
  const bands = levels.toReversed().map((level, i) => ({
    place: level,
    rect: { x: 0, y: top + i * height, width, height },
  }));
  const offBands = OFF_LADDER.map((off, i) => ({
    place: off,
    rect: { x: 0, y: bottom + offGap + i * (offHeight + offSeam), width, height: offHeight },
  }));
  const end = bottom + offGap + OFF_LADDER.length * (offHeight + offSeam) - offSeam;
  const rows: readonly Band[] = [...bands, ...offBands];
  const column = (lane: LaneId): Rect | undefined => {
    const index = lanes.indexOf(lane);
    if (index === -1) return undefined;
    return { x: laneX(index), y: top, width: laneWidth, height: frame.height };
  };
  const cell = (lane: LaneId, place: Place): Rect | undefined => {
    const across = column(lane);
    const row = rows.find((band) => band.place === place);
    if (!across || !row) return undefined;
    return { x: across.x, y: row.rect.y, width: laneWidth, height: row.rect.height };
  };
  const at = (x: number, y: number): LadderSpot | undefined => {
    const head = heads.find(({ rect }) => contains(rect, x, y));
    if (head) return { kind: 'head', lane: head.lane };
    const row = rows.find(({ rect }) => contains(rect, x, y));
    if (!row) return undefined;
    const lane = x < labelWidth ? undefined : lanes[Math.floor((x - labelWidth) / laneWidth)];
    if (lane === undefined) return { kind: 'label', place: row.place };
    return { kind: 'cell', lane, place: row.place };
  };
  const next = { x: width, y: 0, width: laneWidth, height: end };
  const bounds = { x: 0, y: 0, width, height: end };
  return { bounds, frame, heads, bands, offBands, next, column, cell, at };
}

/** The part of a cell where markers stand: without the edge and the gutter of the agreed levels. */
export function markerArea(cell: Rect): Rect {
  const { cellPadding, gutter } = LADDER;
  return {
    x: cell.x + cellPadding,
    y: cell.y + cellPadding,
    width: cell.width - cellPadding - gutter,
    height: cell.height - 2 * cellPadding,
  };
}

/**
 * The lane before which a task dropped at board `x` becomes a lane; null: after the last one. Never before the
 * first lane, the collaboration as a whole.
 */
export function laneAt(layout: LadderLayout, x: number): LaneId | null {
  for (const { lane, rect } of layout.heads.slice(1)) {
    if (x < rect.x + rect.width / 2) return lane;
  }
  return null;
}

/** Whether a task dropped at this board point becomes a lane: on the lanes, or in the column beside the last. */
export function takesTask(layout: LadderLayout, x: number, y: number): boolean {
  const { bounds, next } = layout;
  const right = next.x + next.width;
  return x >= LADDER.labelWidth && x < right && y >= bounds.y && y < bounds.y + bounds.height;
}
