import { type Gap, gapsOf, gapsOfCounts, type Lane, type Picture } from '@samenspel/shared/insight';
import type {
  AnonymousOutcome,
  BoardSettings,
  CountGroup,
  ItemId,
  Marker,
  ParticipantId,
  Profile,
  RoundResult,
} from '@samenspel/shared/records';
import type { BoardState } from '../../state/boardStore.ts';
import { lanesAsked, roundOf } from '../../state/round.ts';
import { describeLane } from '../describe.ts';

/** What insight looks at of a board. */
export type Source = Pick<
  BoardState,
  | 'settings'
  | 'items'
  | 'lanes'
  | 'participants'
  | 'markers'
  | 'me'
  | 'profile'
  | 'method'
  | 'outcome'
  | 'countdown'
>;

export type Shown =
  /** The board has not arrived, or everybody is placing alone: nothing may be told. */
  | { readonly kind: 'hidden' }
  | {
      readonly kind: 'named';
      readonly settings: BoardSettings;
      readonly picture: Picture;
      readonly gaps: readonly Gap[];
      /** How many people have a marker. */
      readonly people: number;
    }
  | {
      readonly kind: 'counts';
      readonly settings: BoardSettings;
      readonly lanes: readonly Lane[];
      readonly groups: readonly CountGroup[];
      readonly gaps: readonly Gap[];
    };

export type ShownNamed = Extract<Shown, { kind: 'named' }>;
export type ShownCounts = Extract<Shown, { kind: 'counts' }>;

function lanesOf(source: Source): Lane[] {
  return lanesAsked(source).map((id) => ({ id, title: describeLane(source, id) }));
}

function participantsOf({ participants, me, profile }: Source): Picture['participants'] {
  if (!profile) return participants;
  return new Map<ParticipantId, Pick<Profile, 'municipality' | 'role'>>(participants).set(
    me,
    profile,
  );
}

/** The markers that are on the board now, as what insight looks at. */
function pictureOf(source: Source, { ladder, roles, municipalities }: BoardSettings): Picture {
  return {
    ladder,
    roles,
    municipalities,
    lanes: lanesOf(source),
    participants: participantsOf(source),
    markers: [...source.markers.values()],
  };
}

/** What an earlier round showed, by its own ladder and titles, with the people as they were then. */
export function earlierPicture(
  { round, voices, markers }: RoundResult,
  { roles, municipalities }: Pick<BoardSettings, 'roles' | 'municipalities'>,
): Picture {
  return {
    ladder: round.ladder,
    roles,
    municipalities,
    lanes: round.lanes,
    participants: new Map(voices.map(({ participant, ...who }) => [participant, who])),
    markers,
  };
}

function makeNamed(source: Source, settings: BoardSettings, since: RoundResult | null): ShownNamed {
  const picture = pictureOf(source, settings);
  const earlier = since ? earlierPicture(since, settings) : undefined;
  const people = new Set(Array.from(picture.markers, (marker: Marker) => marker.participant)).size;
  return { kind: 'named', settings, picture, gaps: gapsOf(picture, { earlier }), people };
}

function makeCounts(
  source: Source,
  settings: BoardSettings,
  { groups }: AnonymousOutcome,
): ShownCounts {
  const { ladder, roles } = settings;
  const lanes = lanesOf(source);
  return {
    kind: 'counts',
    settings,
    lanes,
    groups,
    gaps: gapsOfCounts(groups, ladder, lanes, roles),
  };
}

/** What may be told of a board now, made anew. Held against an earlier round where one is given. */
export function makeShown(source: Source, since: RoundResult | null): Shown {
  const { settings, outcome, countdown } = source;
  const round = roundOf(source);
  if (!settings || round?.phase === 'placing' || countdown !== null) return { kind: 'hidden' };
  if (!round?.anonymous) return makeNamed(source, settings, since);
  return makeCounts(source, settings, outcome ?? { groups: [], reasons: [] });
}

function partsOf(source: Source, since: RoundResult | null): readonly unknown[] {
  const { settings, lanes, participants, markers, me, profile, outcome, countdown } = source;
  const round = roundOf(source);
  const tasks = lanes.map((lane: ItemId) => source.items.get(lane));
  const asked = [round?.id, round?.phase, round?.lanes.length];
  const records = [settings, lanes, participants, markers, me, profile, outcome, countdown];
  return [since, ...records, ...asked, ...tasks];
}

let known: { readonly parts: readonly unknown[]; readonly shown: Shown } | undefined;

/** As `makeShown`, once for the same records however many ask: panel, board and screen reader. */
export function shownOf(source: Source, since: RoundResult | null): Shown {
  const parts = partsOf(source, since);
  if (known && known.parts.length === parts.length) {
    const { parts: before, shown } = known;
    if (parts.every((part, i) => part === before[i])) return shown;
  }
  const shown = makeShown(source, since);
  known = { parts, shown };
  return shown;
}
