export { gapsOfCounts, spreadOfCounts } from './counts.ts';
export type {
  Comparison,
  ContactGap,
  Gap,
  LevelGap,
  OffSide,
  PlacedSide,
  Side,
  Voice,
  Who,
} from './gap.ts';
export { gapsOf, type GapsOptions } from './gaps.ts';
export { lastTime, meetingAt, type Meetings, roundsByMeeting } from './meetings.ts';
export {
  type Change,
  changeOf,
  type RoundChanges,
  roundChanges,
  type Move,
  movesBetween,
} from './moves.ts';
export type { Lane, Picture } from './picture.ts';
export { type EmptySpread, type PlacedSpread, type Spread, spreadOf } from './spread.ts';
export {
  laneSummaries,
  type LaneSummary,
  type MatrixCell,
  matrixOf,
  type MatrixRow,
} from './summaries.ts';
