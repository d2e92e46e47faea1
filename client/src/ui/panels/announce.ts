import {
  type Item,
  type ItemType,
  type LaneId,
  type Marker,
  type ParticipantId,
  type Removal,
  sessionMarkerKey,
} from '@samenspel/shared/records';
import * as m from '../../i18n/generated/messages.js';
import type { BoardState } from '../../state/boardStore.ts';
import {
  countWord,
  describeLane,
  describeMarker,
  describePerson,
  describePlace,
  describeVoice,
  kindWord,
} from '../describe.ts';

/** The parts of a board that are worth saying when others change them. */
export type Heard = Pick<
  BoardState,
  | 'settings'
  | 'items'
  | 'lanes'
  | 'participants'
  | 'markers'
  | 'agreed'
  | 'me'
  | 'profile'
  | 'capability'
  | 'method'
>;

/** What others did between two moments. Own markers and items are left out: one knows what one does. */
export interface Changes {
  readonly joined: readonly ParticipantId[];
  readonly placed: readonly Marker[];
  readonly takenBack: readonly Marker[];
  readonly added: readonly Item[];
  readonly removed: readonly Item[];
  readonly onLadder: readonly LaneId[];
  readonly offLadder: readonly LaneId[];
  readonly agreed: readonly LaneId[];
  readonly settings: boolean;
}

function markersChanged(before: Heard, after: Heard): Pick<Changes, 'placed' | 'takenBack'> {
  if (before.markers === after.markers) return { placed: [], takenBack: [] };
  const placed = [...after.markers].filter(
    ([key, marker]) =>
      marker.participant !== after.me && before.markers.get(key)?.level !== marker.level,
  );
  // What a facilitator removed is told in a message of its own.
  const told = before.method.removals;
  const removed = after.method.removals.filter((removal) => !told.includes(removal));
  const takenBack = [...before.markers].filter(
    ([key, marker]) =>
      marker.participant !== after.me &&
      !after.markers.has(key) &&
      !removed.some((removal) => isOf(removal, marker)),
  );
  return {
    placed: placed.map(([, marker]) => marker),
    takenBack: takenBack.map(([, marker]) => marker),
  };
}

function isOf({ participant, subject }: Removal, marker: Marker): boolean {
  if (participant !== marker.participant) return false;
  if (subject === null) return true;
  return sessionMarkerKey(participant, subject) === sessionMarkerKey(participant, marker);
}

function itemsChanged(before: Heard, after: Heard): Pick<Changes, 'added' | 'removed'> {
  if (before.items === after.items) return { added: [], removed: [] };
  const added = [...after.items.values()].filter(
    (item) => item.by !== after.me && !before.items.has(item.id),
  );
  const removed = [...before.items.values()].filter(({ id }) => !after.items.has(id));
  return { added, removed };
}

/** A facilitator's own changes come back from the server like anybody's: to a facilitator they are not told. */
function ruledChanged(before: Heard, after: Heard): Pick<Changes, 'agreed' | 'settings'> {
  if (after.capability === 'facilitate') return { agreed: [], settings: false };
  const lanes = after.lanes.filter((lane) => {
    const [was, is] = [before.agreed.get(lane), after.agreed.get(lane)];
    return was?.now !== is?.now || was?.wanted !== is?.wanted;
  });
  const settings = before.settings !== undefined && before.settings !== after.settings;
  return { agreed: lanes, settings };
}

export function changesBetween(before: Heard, after: Heard): Changes {
  return {
    joined: [...after.participants.keys()].filter(
      (id) => id !== after.me && !before.participants.has(id),
    ),
    ...markersChanged(before, after),
    ...itemsChanged(before, after),
    onLadder: after.lanes.filter((lane) => !before.lanes.includes(lane)),
    offLadder: before.lanes.filter((lane) => !after.lanes.includes(lane) && after.items.has(lane)),
    ...ruledChanged(before, after),
  };
}

/** One thing in full, several as a number: a screen reader must not read out a workshop. */
function told<Thing>(
  things: readonly Thing[],
  one: (thing: Thing) => string,
  many: (count: number) => string,
): string[] {
  const [first] = things;
  if (first === undefined) return [];
  return [things.length === 1 ? one(first) : many(things.length)];
}

function describeAdded(board: Heard, item: Item): string {
  const voice = describeVoice(board, item.by);
  switch (item.type) {
    case 'task':
      return m.panels_said_task({ voice, title: describeLane(board, item.id) });
    case 'note':
      return m.panels_said_note({ voice });
    case 'text':
      return m.panels_said_text({ voice });
    case 'stroke':
      return m.panels_said_stroke({ voice });
    case 'agreement':
      return m.votes_said_agreement({ voice, lane: describeLane(board, item.lane) });
    case 'shape':
    case 'connector':
    case 'image':
    case 'frame':
      return m.panels_said_item({ voice, item: kindWord(item.type) });
  }
}

/** "3 briefjes, 1 figuur": how many of each kind, most first. */
function countKinds(items: readonly Item[]): string {
  const counts = new Map<ItemType, number>();
  for (const { type } of items) counts.set(type, (counts.get(type) ?? 0) + 1);
  const sorted = [...counts].toSorted(([, a], [, b]) => b - a);
  return sorted.map(([type, count]) => countWord(type, count)).join(', ');
}

/** Several at once in a line: by one voice where they are one's, else without names. */
function describeMany(board: Heard, items: readonly Item[]): string {
  const voices = new Set(items.map(({ by }) => describeVoice(board, by)));
  const [voice = ''] = voices;
  const words = countKinds(items);
  return voices.size === 1
    ? m.panels_said_items_by({ voice, items: words })
    : m.panels_said_items_kinds({ items: words });
}

const NONE: ReadonlySet<string> = new Set();

function describePlaced(board: Heard, marker: Marker, late: ReadonlySet<string>): string {
  const words = m.panels_said_placed({
    marker: describeMarker(board, marker),
    lane: describeLane(board, marker.lane),
    place: describePlace(board.settings, marker.level),
  });
  const isLate = late.has(sessionMarkerKey(marker.participant, marker));
  return isLate ? `${words}, ${m.insight_late()}` : words;
}

function describeAgreed(board: Heard, lane: LaneId): string {
  const agreed = board.agreed.get(lane);
  return m.panels_said_agreed({
    lane: describeLane(board, lane),
    now: describePlace(board.settings, agreed?.now ?? null),
    wanted: describePlace(board.settings, agreed?.wanted ?? null),
  });
}

/**
 * The changes in words, shortest that still says what happened; empty when nothing did.
 * @param late session keys of markers that were placed after the reveal of the round that is shown
 */
export function tell(board: Heard, changes: Changes, late: ReadonlySet<string> = NONE): string {
  const sentences = [
    ...told(
      changes.joined,
      (id) => m.panels_said_joined({ person: describePerson(board, id) }),
      (count) => m.panels_said_joined_many({ count }),
    ),
    ...told(
      changes.placed,
      (marker) => describePlaced(board, marker, late),
      (count) => m.panels_said_placed_many({ count }),
    ),
    ...told(
      changes.takenBack,
      (marker) =>
        m.panels_said_taken_back({
          marker: describeMarker(board, marker),
          lane: describeLane(board, marker.lane),
        }),
      (count) => m.panels_said_taken_back_many({ count }),
    ),
    ...tellItems(board, changes),
    ...told(
      changes.agreed,
      (lane) => describeAgreed(board, lane),
      (count) => m.panels_said_agreed_many({ count }),
    ),
    ...(changes.settings ? [m.panels_said_settings()] : []),
  ];
  return sentences.map((sentence) => `${sentence}.`).join(' ');
}

function tellItems(board: Heard, changes: Changes): string[] {
  return [
    ...told(
      changes.added,
      (item) => describeAdded(board, item),
      () => describeMany(board, changes.added),
    ),
    ...(changes.removed.length > 0
      ? [m.panels_said_removed_kinds({ items: countKinds(changes.removed) })]
      : []),
    ...told(
      changes.onLadder,
      (lane) => m.panels_said_on_ladder({ lane: describeLane(board, lane) }),
      (count) => m.panels_said_on_ladder_many({ count }),
    ),
    ...told(
      changes.offLadder,
      (lane) => m.panels_said_off_ladder({ lane: describeLane(board, lane) }),
      (count) => m.panels_said_off_ladder_many({ count }),
    ),
  ];
}
