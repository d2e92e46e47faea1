import type { LaneId } from '../records/marker.ts';
import type { MunicipalityId } from '../records/municipality.ts';
import type { RoleId } from '../records/role.ts';
import { type Answers, gather } from './gather.ts';
import type { Picture } from './picture.ts';
import { type Spread, spreadOfTally } from './spread.ts';
import { sumOf } from './tally.ts';

/** What people say of their own municipality in a lane. */
export interface LaneSummary {
  readonly lane: LaneId;
  /** How many said where they stand now, answers beside the ladder included. */
  readonly answered: number;
  readonly now: Spread;
  readonly ambition: Spread;
  /** Of now, for each role and each municipality of the board, also when nobody of it answered. */
  readonly roles: readonly { readonly role: RoleId; readonly spread: Spread }[];
  readonly municipalities: readonly {
    readonly municipality: MunicipalityId;
    readonly spread: Spread;
  }[];
}

/** A municipality in a lane: nobody of it answered, or the spread of where its people stand now. */
export type MatrixCell =
  | { readonly municipality: MunicipalityId; readonly empty: true }
  | {
      readonly municipality: MunicipalityId;
      readonly empty: false;
      readonly spread: Spread;
      /** Its roles stand on different levels: there is a gap of kind `roles`. */
      readonly rolesDiffer: boolean;
    };

export interface MatrixRow {
  readonly lane: LaneId;
  /** One for each municipality of the board, in its order. */
  readonly cells: readonly MatrixCell[];
}

type Answered = readonly (Answers | undefined)[];

function spreadOfAnswers(answered: Answered, levels: number): Spread {
  return spreadOfTally(
    sumOf(
      answered.flatMap((one) => (one ? [one.tally] : [])),
      levels,
    ),
  );
}

/** What is said in each lane, in the board's order: over all, by role and by municipality. */
export function laneSummaries(picture: Picture): LaneSummary[] {
  const { levels, cellAt } = gather(picture, { partners: false });
  return picture.lanes.map(({ id: lane }, row) => {
    const cells = picture.municipalities.map((_, column) => cellAt(row, column));
    const spread = (answered: Answered) => spreadOfAnswers(answered, levels);
    const now = spread(cells.flatMap((cell) => cell?.now ?? []));
    return {
      lane,
      answered: now.answers + now.none + now.unknown,
      now,
      ambition: spread(cells.flatMap((cell) => cell?.ambition ?? [])),
      roles: picture.roles.map(({ id: role }, index) => ({
        role,
        spread: spread(cells.map((cell) => cell?.now[index])),
      })),
      municipalities: picture.municipalities.map(({ id: municipality }, column) => ({
        municipality,
        spread: spread(cells[column]?.now ?? []),
      })),
    };
  });
}

/** Lanes by municipalities: where the people of each stand now, and whether its roles differ. */
export function matrixOf(picture: Picture): MatrixRow[] {
  const { levels, cellAt } = gather(picture, { partners: false });
  const cellOf = (municipality: MunicipalityId, now: Answered): MatrixCell => {
    if (now.every((one) => one === undefined)) return { municipality, empty: true };
    const medians = picture.roles.flatMap(
      (_, index) => spreadOfAnswers([now[index]], levels).median ?? [],
    );
    const rolesDiffer = new Set(medians).size > 1;
    return { municipality, empty: false, spread: spreadOfAnswers(now, levels), rolesDiffer };
  };
  return picture.lanes.map(({ id: lane }, row) => ({
    lane,
    cells: picture.municipalities.map(({ id }, column) =>
      cellOf(id, cellAt(row, column)?.now ?? []),
    ),
  }));
}
