import type { LaneId } from '../records/marker.ts';
import type { MunicipalityId } from '../records/municipality.ts';
import type { ParticipantId } from '../records/participant.ts';
import type { RoleId } from '../records/role.ts';
import type { EmptySpread, PlacedSpread } from './spread.ts';

/**
 * What is held against what: the roles of one municipality; the municipalities of a lane; a municipality's own view
 * against how partners see it; where it stands against where it would want to be; and now against an earlier picture.
 */
export type Comparison = 'roles' | 'municipalities' | 'perception' | 'ambition' | 'change';

export type Who =
  | { readonly is: 'role'; readonly role: RoleId }
  | { readonly is: 'municipality'; readonly municipality: MunicipalityId }
  | { readonly is: 'self' | 'partners' | 'now' | 'ambition' | 'earlier' };

/** A side with people on the ladder. */
export interface PlacedSide {
  readonly who: Who;
  readonly spread: PlacedSpread;
  /** Stands for the side: its median, so a level that somebody of it chose. */
  readonly level: number;
  /** The side rests on one answer. */
  readonly few: boolean;
}

/** A side of which everybody answered "no contact" or "I don't know". */
export interface OffSide {
  readonly who: Who;
  readonly spread: EmptySpread;
  readonly level: null;
  readonly few: boolean;
}

export type Side = PlacedSide | OffSide;

/** Who may want to speak: people of one municipality and role who gave the same answer. */
export interface Voice {
  readonly municipality: MunicipalityId;
  /** Of the participant; it may no longer be on the board. */
  readonly role: RoleId;
  /** A level's number, or no contact. */
  readonly place: number | 'none';
  /** Sorted, so that every screen has them in one order. */
  readonly participants: readonly ParticipantId[];
}

interface GapBase {
  /** The same for the same difference in every picture of a board: kind, lane and what it is about, joined by '|'. */
  readonly id: string;
  readonly lane: LaneId;
  /** Absent when it is not about one municipality. */
  readonly municipality?: MunicipalityId;
  /** Only in gaps of counts: the role whose now is held against its ambition. */
  readonly role?: RoleId;
  /** All who answered, in the board's order; two or more. */
  readonly sides: readonly Side[];
  /** Answers beside the ladder, of all sides together. */
  readonly off: { readonly none: number; readonly unknown: number };
  /** Only when held against an earlier picture. */
  readonly ladders?: {
    /** The ladders do not have the same levels in the same order. */
    readonly differ: boolean;
    /** Answers, then and now, on a level that only one of the ladders has. */
    readonly leftOut: number;
  };
}

/** Sides that stand on different levels. */
export interface LevelGap extends GapBase {
  readonly kind: Comparison;
  /** Levels between both ends, 1 or more: from level 1 to level 4 is 3. */
  readonly size: number;
  /** The sides on the lowest and on the highest level. */
  readonly low: readonly PlacedSide[];
  readonly high: readonly PlacedSide[];
  /** Those farthest from the other end; of the earlier picture nobody. */
  readonly voices: readonly Voice[];
}

/**
 * One side sees no contact where another stands on the ladder. No contact is no level, so this has no size and
 * comes after all differences in level. A side sees no contact when at least as many of it say so as stand on the
 * ladder: a single other answer among many does not hide it.
 */
export interface ContactGap extends GapBase {
  readonly kind: 'contact';
  readonly between: Comparison;
  readonly size: 0;
  readonly noContact: readonly Side[];
  readonly onLadder: readonly PlacedSide[];
  /** Those who say no contact, or those on the ladder: whoever are fewer, both when they are as many. */
  readonly voices: readonly Voice[];
}

export type Gap = LevelGap | ContactGap;

/** Largest first; what is equally large stays in the order it was found in, and contact comes last. */
export function largestFirst(gaps: readonly Gap[]): Gap[] {
  return gaps.toSorted((a, b) => b.size - a.size);
}
