import type { LaneId } from '../records/marker.ts';
import type { MunicipalityId } from '../records/municipality.ts';
import type { RoleId } from '../records/role.ts';
import type {
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
import type { Answers } from './gather.ts';
import { spreadOfTally } from './spread.ts';
import { levelsIn, type Tally } from './tally.ts';
import { voicesOf } from './voices.ts';

/** People whose answers are taken together as one side. */
export interface Group {
  readonly who: Who;
  readonly tally: Tally;
  /** The answers one by one, for who may want to speak; empty when that is not told. */
  readonly answers: readonly Answers[];
}

/** What the groups are asked about. */
export interface Subject {
  readonly lane: LaneId;
  readonly municipality?: MunicipalityId;
  readonly role?: RoleId;
  readonly ladders?: { readonly differ: boolean; readonly leftOut: number };
}

/** A side, and whose answers it is made of. */
interface Told<S extends Side = Side> {
  readonly side: S;
  readonly group: Group;
}

const sideOf = <S extends Side>({ side }: Told<S>): S => side;
const groupOf = ({ group }: Told): Group => group;

/** Empty when nobody of the group answered. */
function tell(group: Group): Told[] {
  const { who, tally } = group;
  const spread = spreadOfTally(tally);
  const off = spread.none + spread.unknown;
  if (spread.median !== null) {
    const side: PlacedSide = { who, spread, level: spread.median, few: spread.answers === 1 };
    return [{ side, group }];
  }
  const side: OffSide = { who, spread, level: null, few: off === 1 };
  return off > 0 ? [{ side, group }] : [];
}

const isPlaced = (told: Told): told is Told<PlacedSide> => told.side.level !== null;

function headOf(subject: Subject, told: readonly Told[]) {
  const sides = told.map(sideOf);
  const sum = (which: 'none' | 'unknown') =>
    sides.reduce((total, { spread }) => total + spread[which], 0);
  return { ...subject, sides, off: { none: sum('none'), unknown: sum('unknown') } };
}

function idOf(kind: string, { lane, municipality, role }: Subject): string {
  return [kind, lane, municipality, role].filter((part) => part !== undefined).join('|');
}

/** Undefined when no two sides stand on different levels. */
function levelGap(kind: Comparison, subject: Subject, told: readonly Told[]): LevelGap | undefined {
  const placed = told.filter(isPlaced);
  const levels = placed.map(({ side }) => side.level);
  const bottom = Math.min(...levels);
  const top = Math.max(...levels);
  if (placed.length === 0 || top === bottom) return undefined;
  const low = placed.filter(({ side }) => side.level === bottom);
  const high = placed.filter(({ side }) => side.level === top);
  const lowest = Math.min(...low.map(({ side }) => side.spread.lowest));
  const highest = Math.max(...high.map(({ side }) => side.spread.highest));
  return {
    id: idOf(kind, subject),
    kind,
    size: top - bottom,
    ...headOf(subject, told),
    low: low.map(sideOf),
    high: high.map(sideOf),
    voices: [
      ...voicesOf(low.map(groupOf), [lowest - 1]),
      ...voicesOf(high.map(groupOf), [highest - 1]),
    ],
  };
}

const heads = (voices: readonly Voice[]) =>
  voices.reduce((sum, { participants }) => sum + participants.length, 0);

/** Whichever are fewer; both when they are as many. Nobody at all is not fewer. */
function fewer(one: readonly Voice[], other: readonly Voice[]): readonly Voice[] {
  const [here, there] = [heads(one), heads(other)];
  if (here === there || here === 0 || there === 0) return [...one, ...other];
  return here < there ? one : other;
}

/** Undefined when no side sees no contact, or none stands on the ladder. */
function contactGap(
  between: Comparison,
  subject: Subject,
  told: readonly Told[],
): ContactGap | undefined {
  const seesNone = ({ side: { spread } }: Told) => spread.none > 0 && spread.none >= spread.answers;
  const without = told.filter(seesNone);
  const placed = told.filter(isPlaced).filter((one) => !seesNone(one));
  const [first] = placed;
  if (without.length === 0 || !first) return undefined;
  const none = levelsIn(first.group.tally);
  return {
    id: idOf(`contact|${between}`, subject),
    kind: 'contact',
    between,
    size: 0,
    ...headOf(subject, told),
    noContact: without.map(sideOf),
    onLadder: placed.map(sideOf),
    voices: fewer(
      voicesOf(without.map(groupOf), [none], none),
      voicesOf(placed.map(groupOf), Array(none).keys()),
    ),
  };
}

/** The differences between groups: in level, in contact, both or neither. */
export function differences(kind: Comparison, subject: Subject, groups: readonly Group[]): Gap[] {
  const told = groups.flatMap(tell);
  const gaps = [levelGap(kind, subject, told), contactGap(kind, subject, told)];
  return gaps.filter((gap) => gap !== undefined);
}
