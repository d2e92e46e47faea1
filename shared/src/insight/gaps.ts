import type { Level } from '../records/level.ts';
import type { MunicipalityId } from '../records/municipality.ts';
import { differences, type Group } from './compare.ts';
import { type Gap, largestFirst, type Who } from './gap.ts';
import { type Answers, type Cell, gather, type Gathered } from './gather.ts';
import type { Lane, Picture } from './picture.ts';
import { elsewhereIn, sumOf, type Tally } from './tally.ts';

export interface GapsOptions {
  /** Held against the picture: what has changed since. */
  readonly earlier?: Picture | undefined;
}

/** One lane, while its differences are looked for. */
interface Look {
  readonly picture: Picture;
  readonly lane: Lane;
  readonly row: number;
  readonly levels: number;
  /** Of the municipalities of which anything is said. */
  readonly cells: readonly Seat[];
}

interface Seat {
  readonly municipality: MunicipalityId;
  readonly column: number;
  readonly cell: Cell;
}

type Answered = readonly (Answers | undefined)[];

function groupOf(who: Who, answered: Answered, levels: number): Group {
  const answers = answered.filter((one) => one !== undefined);
  return {
    who,
    answers,
    tally: sumOf(
      answers.map(({ tally }) => tally),
      levels,
    ),
  };
}

function roleGaps({ picture, lane, levels, cells }: Look): Gap[] {
  return cells.flatMap(({ municipality, cell }) => {
    const groups = picture.roles.map(({ id }, index) =>
      groupOf({ is: 'role', role: id }, [cell.now[index]], levels),
    );
    return differences('roles', { lane: lane.id, municipality }, groups);
  });
}

function municipalityGaps({ lane, levels, cells }: Look): Gap[] {
  const groups = cells.map(({ municipality, cell }) =>
    groupOf({ is: 'municipality', municipality }, cell.now, levels),
  );
  return differences('municipalities', { lane: lane.id }, groups);
}

/** What a municipality says of itself now, held against something else that is said of it. */
function gapsWithNow(
  { lane, levels, cells }: Look,
  kind: 'perception' | 'ambition',
  other: (cell: Cell) => Answered,
): Gap[] {
  const [own, others] =
    kind === 'perception' ? (['self', 'partners'] as const) : (['now', 'ambition'] as const);
  return cells.flatMap(({ municipality, cell }) => {
    const groups = [
      groupOf({ is: own }, cell.now, levels),
      groupOf({ is: others }, other(cell), levels),
    ];
    return differences(kind, { lane: lane.id, municipality }, groups);
  });
}

/** Which levels of a ladder, by their place, are in another as well. */
function sharedLevels(ladder: readonly Level[], other: readonly Level[]): boolean[] {
  const ids = new Set(other.map(({ id }) => id));
  return ladder.map(({ id }) => ids.has(id));
}

interface Since {
  readonly past: Gathered;
  readonly shared: readonly boolean[];
  readonly differ: boolean;
}

function sinceOf(earlier: Picture, picture: Picture): Since {
  const levels = ({ ladder }: Picture) => ladder.map(({ id }) => id).join('|');
  return {
    past: gather(earlier, { board: picture, partners: false }),
    shared: sharedLevels(picture.ladder, earlier.ladder),
    differ: levels(earlier) !== levels(picture),
  };
}

const countOf = (tally: Tally) => tally.reduce((sum, count) => sum + count, 0);

/** A level that only one of the ladders has cannot be compared: answers on it are left out, and counted. */
function changeGaps({ lane, row, levels, cells }: Look, { past, shared, differ }: Since): Gap[] {
  return cells.flatMap(({ municipality, column, cell }) => {
    const before = groupOf({ is: 'earlier' }, past.cellAt(row, column)?.now ?? [], levels);
    const now = groupOf({ is: 'now' }, cell.now, levels);
    const kept = now.tally.map((count, slot) => (shared[slot] === false ? 0 : count));
    const leftOut = elsewhereIn(before.tally) + countOf(now.tally) - countOf(kept);
    const ladders = { differ, leftOut };
    return differences('change', { lane: lane.id, municipality, ladders }, [
      { ...before, answers: [] },
      { ...now, tally: kept },
    ]);
  });
}

/**
 * Who differs from whom and by how much (R4), largest first. Sides are held against each other by the level that
 * stands for each; a municipality counts once, however many of its people answered. What is equally large comes in
 * the order of lanes, of kinds as `Comparison` names them, of municipalities. Differences in contact have no size
 * and come last, in the same order. No difference, or nothing to compare, gives no gap.
 */
export function gapsOf(picture: Picture, { earlier }: GapsOptions = {}): Gap[] {
  const { levels, cellAt } = gather(picture, { partners: true });
  const since = earlier && sinceOf(earlier, picture);
  const found = picture.lanes.flatMap((lane, row) => {
    const cells = picture.municipalities.flatMap(({ id: municipality }, column) => {
      const cell = cellAt(row, column);
      return cell ? [{ municipality, column, cell }] : [];
    });
    const look: Look = { picture, lane, row, levels, cells };
    return [
      ...roleGaps(look),
      ...municipalityGaps(look),
      ...gapsWithNow(look, 'perception', ({ partners }) => [partners]),
      ...gapsWithNow(look, 'ambition', ({ ambition }) => ambition),
      ...(since ? changeGaps(look, since) : []),
    ];
  });
  return largestFirst(found);
}
