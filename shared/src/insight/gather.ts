import type { Place } from '../records/level.ts';
import type { LaneId } from '../records/marker.ts';
import type { MunicipalityId } from '../records/municipality.ts';
import type { ParticipantId } from '../records/participant.ts';
import type { RoleId } from '../records/role.ts';
import type { Picture } from './picture.ts';
import { emptyTally, slotsOf } from './tally.ts';

export interface Person {
  readonly participant: ParticipantId;
  readonly home: MunicipalityId;
  readonly roleId: RoleId;
  /** The same for all of one municipality and role. */
  readonly group: string;
  /** Places in the board's lists; a role that is no longer there comes after all others. */
  readonly municipality: number;
  readonly role: number;
}

/** What some people answered to one question: how many, and who, in each slot. */
export interface Answers {
  readonly tally: number[];
  readonly people: (Person[] | undefined)[];
}

/** All that is said of one municipality in one lane: by its own people, by role, and by its partners. */
export interface Cell {
  readonly now: (Answers | undefined)[];
  readonly ambition: (Answers | undefined)[];
  partners: Answers | undefined;
}

export interface Gathered {
  readonly levels: number;
  /** By place of lane and municipality in the board's lists. */
  readonly cellAt: (lane: number, municipality: number) => Cell | undefined;
}

/** Where the things of a picture stand in the lists it is told in. */
interface Frame {
  readonly levels: number;
  readonly width: number;
  readonly lanes: ReadonlyMap<LaneId, number>;
  readonly municipalities: ReadonlyMap<MunicipalityId, number>;
  readonly slots: ReadonlyMap<Place, number>;
  readonly people: ReadonlyMap<ParticipantId, Person>;
}

interface Named {
  readonly id: string;
}

function places(things: readonly Named[], also: readonly Named[] = things): Map<string, number> {
  const there = new Set(also.map(({ id }) => id));
  return new Map(things.flatMap(({ id }, index) => (there.has(id) ? [[id, index]] : [])));
}

function frameOf(picture: Picture, board: Picture): Frame {
  const municipalities = places(board.municipalities, picture.municipalities);
  const roles = places(board.roles);
  const people = new Map<ParticipantId, Person>();
  for (const [participant, { municipality: home, role: roleId }] of picture.participants) {
    const municipality = municipalities.get(home);
    if (municipality === undefined) continue;
    const role = roles.get(roleId) ?? board.roles.length;
    const group = [home, roleId].join('|');
    people.set(participant, { participant, home, roleId, group, municipality, role });
  }
  return {
    levels: board.ladder.length,
    width: board.municipalities.length,
    lanes: places(board.lanes, picture.lanes),
    municipalities,
    slots: slotsOf(picture.ladder, board.ladder),
    people,
  };
}

function add(answers: Answers, person: Person, slot: number): void {
  answers.tally[slot] = (answers.tally[slot] ?? 0) + 1;
  const people = answers.people[slot];
  if (people) people.push(person);
  else answers.people[slot] = [person];
}

const nobody = (levels: number): Answers => ({ tally: emptyTally(levels), people: [] });

/**
 * Sorts a picture's markers by what they are about, in one walk. What partners say counts only of now, and is passed
 * over when not asked for. Lists and levels are those of `board`: the picture itself, or a later one that it is held
 * against.
 */
export function gather(
  picture: Picture,
  { board = picture, partners }: { board?: Picture; partners: boolean },
): Gathered {
  const { levels, width, lanes, municipalities, slots, people } = frameOf(picture, board);
  const cells: (Cell | undefined)[] = Array.from({ length: board.lanes.length * width });
  for (const { participant, lane, about, kind, level } of picture.markers) {
    const person = people.get(participant);
    if (!person) continue;
    const self = about === person.home;
    if (!self && (!partners || kind === 'ambition')) continue;
    const row = lanes.get(lane);
    const column = self ? person.municipality : municipalities.get(about);
    const slot = slots.get(level);
    if (row === undefined || column === undefined || slot === undefined) continue;
    const cell = (cells[row * width + column] ??= { now: [], ambition: [], partners: undefined });
    const answers = self
      ? (cell[kind][person.role] ??= nobody(levels))
      : (cell.partners ??= nobody(levels));
    add(answers, person, slot);
  }
  return { levels, cellAt: (lane, municipality) => cells[lane * width + municipality] };
}
