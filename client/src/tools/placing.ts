import { type Command, setMarker, takeBackMarker } from '@samenspel/shared/commands';
import type { LadderLayout } from '@samenspel/shared/ladder';
import {
  contains,
  type LaneId,
  type Marker,
  type MarkerSubject,
  sessionMarkerKey,
} from '@samenspel/shared/records';
import type { BoardState } from '../state/boardStore.ts';
import { isAskedNow, openFor } from '../state/round.ts';
import type { Cell, MarkerChoice, Placing } from '../state/viewStore.ts';

/** Rules of placing one's own markers (R1), the same for pointer, tray, keyboard and card. */

/** What of the board placing depends on. */
export type PlacingBoard = Pick<BoardState, 'capability' | 'profile' | 'method' | 'countdown'>;

/** Whether this person may place markers now: takes part, has said who they are, and the round that is shown is open. */
export function canPlace(board: PlacingBoard): boolean {
  return openFor(board) !== undefined;
}

/** What the chosen marker says something about in a lane; undefined before one has joined. */
export function subjectIn(
  board: Pick<BoardState, 'profile'>,
  { about, kind }: MarkerChoice,
  lane: LaneId,
): MarkerSubject | undefined {
  const municipality = about ?? board.profile?.municipality;
  return municipality === undefined ? undefined : { lane, about: municipality, kind };
}

type Own = PlacingBoard & Pick<BoardState, 'me' | 'markers'>;

/** One's own marker of this choice in a lane, when it is placed there. */
export function ownMarker(board: Own, choice: MarkerChoice, lane: LaneId): Marker | undefined {
  const subject = subjectIn(board, choice, lane);
  return subject && board.markers.get(sessionMarkerKey(board.me, subject));
}

/** Which choice in the tray an own marker is. */
export function choiceOf(board: Pick<BoardState, 'profile'>, marker: Marker): MarkerChoice {
  const own = marker.about === board.profile?.municipality;
  return { about: own ? null : marker.about, kind: marker.kind };
}

/** Puts the chosen marker in a cell, with the reason it had. Undefined when it stands there already or one may not. */
export function placeIn(board: Own, choice: MarkerChoice, cell: Cell): Command | undefined {
  const subject = subjectIn(board, choice, cell.lane);
  const round = openFor(board);
  if (!subject || round === undefined || !isAskedNow(board, subject)) return undefined;
  const held = board.markers.get(sessionMarkerKey(board.me, subject));
  if (held?.level === cell.place) return undefined;
  const reason = held?.reason;
  const value = reason === undefined ? { level: cell.place } : { level: cell.place, reason };
  return setMarker({ round, subject, value });
}

/** Takes the chosen marker out of a lane. Undefined when it is not placed there. */
export function takeBack(board: Own, choice: MarkerChoice, lane: LaneId): Command | undefined {
  const held = ownMarker(board, choice, lane);
  const round = openFor(board);
  if (!held || round === undefined) return undefined;
  const { about, kind } = held;
  return takeBackMarker({ round, subject: { lane, about, kind } });
}

/**
 * What happens when a carried marker is let go. In a cell of another lane it moves: it leaves the lane it came
 * from. Beside the ladder it is taken back. Nothing when that changes nothing.
 */
export function drop(board: Own, { choice, from, target, leaving }: Placing): Command[] {
  if (leaving) return [from && takeBack(board, choice, from.lane)].filter(isCommand);
  if (!target) return [];
  const placed = placeIn(board, choice, target);
  const changes = from !== null && from.lane !== target.lane && placed !== undefined;
  const left = changes ? takeBack(board, choice, from.lane) : undefined;
  return [left, placed].filter(isCommand);
}

function isCommand(command: Command | null | undefined): command is Command {
  return command !== null && command !== undefined;
}

/** The cell at a board point. */
export function cellAt(ladder: LadderLayout | undefined, x: number, y: number): Cell | null {
  const spot = ladder?.at(x, y);
  return spot?.kind === 'cell' ? { lane: spot.lane, place: spot.place } : null;
}

/** A carried marker at another board point. */
export function carryTo(
  placing: Placing,
  ladder: LadderLayout | undefined,
  x: number,
  y: number,
): Placing {
  const outside = ladder !== undefined && !contains(ladder.bounds, x, y);
  const leaving = placing.from !== null && outside;
  return { ...placing, pointer: [x, y], target: cellAt(ladder, x, y), leaving };
}

/** A marker on its way stands above no cell whose lane the round does not ask about. */
export function onlyAsked(board: PlacingBoard, placing: Placing): Placing {
  const { choice, target } = placing;
  const subject = target ? subjectIn(board, choice, target.lane) : undefined;
  return subject && isAskedNow(board, subject) ? placing : { ...placing, target: null };
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** The next cell that way, the rows beside the ladder included; the same cell at an edge. */
export function stepCell(ladder: LadderLayout, cell: Cell, direction: Direction): Cell {
  const lanes = ladder.heads.map((head) => head.lane);
  const places = [...ladder.bands, ...ladder.offBands].map((band) => band.place);
  const next = <T>(list: readonly T[], now: T, by: number): T => {
    const index = list.indexOf(now);
    return list[Math.max(0, Math.min(list.length - 1, index + by))] ?? now;
  };
  switch (direction) {
    case 'up':
      return { ...cell, place: next(places, cell.place, -1) };
    case 'down':
      return { ...cell, place: next(places, cell.place, 1) };
    case 'left':
      return { ...cell, lane: next(lanes, cell.lane, -1) };
    case 'right':
      return { ...cell, lane: next(lanes, cell.lane, 1) };
  }
}

/** Where placing by keyboard begins: the first lane without this marker, half way up; else where it stands first. */
export function firstCell(
  board: Own,
  choice: MarkerChoice,
  ladder: LadderLayout,
): Cell | undefined {
  const middle = ladder.bands[Math.floor(ladder.bands.length / 2)]?.place;
  const [first] = ladder.heads;
  if (!first || middle === undefined) return undefined;
  const asked = ladder.heads.filter(({ lane }) => {
    const subject = subjectIn(board, choice, lane);
    return subject && isAskedNow(board, subject);
  });
  const open = asked.find(({ lane }) => !ownMarker(board, choice, lane));
  if (open) return { lane: open.lane, place: middle };
  const { lane } = asked[0] ?? first;
  return { lane, place: ownMarker(board, choice, lane)?.level ?? middle };
}
