import {
  type LadderLayout,
  layoutLadder,
  markerArea,
  packCell,
  type Spot,
} from '@samenspel/shared/ladder';
import {
  type Agreed,
  type BoardSettings,
  type ItemId,
  type LaneId,
  type OffLadder,
  type Place,
  type Rect,
  WHOLE,
} from '@samenspel/shared/records';
import * as m from '../../i18n/generated/messages.js';
import type { BoardState } from '../../state/boardStore.ts';
import { voteTotals } from '../../state/voteTotals.ts';
import { laneTitle } from '../laneTitle.ts';
import { cellKey, groupMarkers, type PlacedMarker, placedMarkers } from './placed.ts';

export interface SceneHead {
  readonly lane: LaneId;
  readonly rect: Rect;
  readonly title: string;
  /** The task's theme; empty when it has none. */
  readonly subtitle: string;
  /** The collaboration as a whole, drawn in ink. */
  readonly whole: boolean;
  /** How many it got in a vote; undefined when none are told. */
  readonly dots: number | undefined;
}

export interface SceneBand {
  readonly place: Place;
  readonly rect: Rect;
  /** Height in the ladder, 1 at the bottom; undefined beside the ladder. */
  readonly number: number | undefined;
  readonly name: string;
  readonly line: string;
  readonly colour: string;
}

/** What stands at one spot: a marker, or several that look the same. */
export interface SceneMarker extends Spot {
  /** Of the first; stays the same while it moves. */
  readonly key: string;
  readonly group: readonly PlacedMarker[];
  readonly first: PlacedMarker;
  readonly size: number;
  readonly lane: LaneId;
  readonly place: Place;
}

/** "+n": the markers of a cell that is too full. */
export interface SceneMore extends Spot {
  readonly lane: LaneId;
  readonly place: Place;
  readonly size: number;
  /** How many markers are not drawn one by one. */
  readonly count: number;
}

/** Where the agreed levels of a lane are drawn; an end that is open or off the board is undefined. */
export interface SceneAgreed {
  readonly lane: LaneId;
  readonly now: Spot | undefined;
  readonly wanted: Spot | undefined;
}

/** All that is drawn of the ladder, in board units. Text in the board's language. */
export interface LadderScene {
  readonly layout: LadderLayout;
  readonly heads: readonly SceneHead[];
  readonly bands: readonly SceneBand[];
  readonly markers: readonly SceneMarker[];
  readonly more: readonly SceneMore[];
  readonly agreed: readonly SceneAgreed[];
  /** Every marker of each cell, drawn or not, by cellKey. */
  readonly cells: ReadonlyMap<string, readonly PlacedMarker[]>;
}

const LOWEST = [0xee, 0xf3, 0xf4] as const;
const HIGHEST = [0xaf, 0xcc, 0xd3] as const;
const OFF_COLOUR = '#FBFAF7';

/** One hue, deeper means further, never better: the colour of level `index` (0 at the bottom) of `count`. */
export function bandColour(index: number, count: number): string {
  const part = count < 2 ? 0 : index / (count - 1);
  const channel = (i: 0 | 1 | 2) => Math.round(LOWEST[i] + (HIGHEST[i] - LOWEST[i]) * part);
  return `rgb(${channel(0)}, ${channel(1)}, ${channel(2)})`;
}

const OFF_TEXT = {
  none: { name: m.ladder_none, line: m.ladder_none_line },
  unknown: { name: m.ladder_unknown, line: m.ladder_unknown_line },
} as const satisfies Record<OffLadder, unknown>;

function bandsOf(settings: BoardSettings, layout: LadderLayout): SceneBand[] {
  const { ladder, locale } = settings;
  const bands: SceneBand[] = layout.bands.flatMap(({ place, rect }) => {
    const index = ladder.findIndex((level) => level.id === place);
    const level = ladder[index];
    if (!level) return [];
    const colour = bandColour(index, ladder.length);
    return { place, rect, number: index + 1, name: level.name, line: level.description, colour };
  });
  for (const { place, rect } of layout.offBands) {
    const text = OFF_TEXT[place];
    const name = text.name({}, { locale });
    const line = text.line({}, { locale });
    bands.push({ place, rect, number: undefined, name, line, colour: OFF_COLOUR });
  }
  return bands;
}

function headsOf(
  state: Pick<BoardState, 'settings' | 'items' | 'method'>,
  layout: LadderLayout,
): SceneHead[] {
  const locale = state.settings?.locale ?? 'nl';
  return layout.heads.map(({ lane, rect }) => {
    const task = state.items.get(lane);
    const theme = task?.type === 'task' ? task.theme : '';
    const whole = lane === WHOLE;
    const subtitle = whole ? m.ladder_whole_theme({}, { locale }) : theme;
    const dots = voteTotals(state).get(lane)?.dots;
    return { lane, rect, title: laneTitle(state, lane), subtitle, whole, dots };
  });
}

function agreedOf(layout: LadderLayout, agreed: ReadonlyMap<LaneId, Agreed>): SceneAgreed[] {
  const spot = (lane: LaneId, place: Place | null): Spot | undefined => {
    const cell = place === null ? undefined : layout.cell(lane, place);
    return cell && { x: cell.x + cell.width - 16, y: cell.y + cell.height / 2 };
  };
  return layout.heads.flatMap(({ lane }) => {
    const held = agreed.get(lane);
    if (!held) return [];
    const ends = { lane, now: spot(lane, held.now), wanted: spot(lane, held.wanted) };
    return ends.now || ends.wanted ? ends : [];
  });
}

function markersOf(
  layout: LadderLayout,
  cells: ReadonlyMap<string, readonly PlacedMarker[]>,
): Pick<LadderScene, 'markers' | 'more'> {
  const markers: SceneMarker[] = [];
  const more: SceneMore[] = [];
  for (const { lane } of layout.heads) {
    for (const { place } of [...layout.bands, ...layout.offBands]) {
      const cell = layout.cell(lane, place);
      const groups = groupMarkers(cells.get(cellKey(lane, place)) ?? []);
      if (!cell || groups.length === 0) continue;
      const { size, spots, more: rest } = packCell(groups.length, markerArea(cell));
      spots.forEach((spot, i) => {
        const group = groups[i];
        const first = group?.[0];
        if (group && first) {
          markers.push({ ...spot, key: first.key, group, first, size, lane, place });
        }
      });
      if (!rest) continue;
      const count = groups.slice(spots.length).reduce((sum, group) => sum + group.length, 0);
      more.push({ ...rest, lane, place, size, count });
    }
  }
  return { markers, more };
}

type SceneState = Pick<
  BoardState,
  | 'settings'
  | 'items'
  | 'lanes'
  | 'markers'
  | 'participants'
  | 'agreed'
  | 'me'
  | 'profile'
  | 'method'
>;

function partsOf(state: SceneState): readonly unknown[] {
  const { settings, lanes, markers, participants, agreed, me, profile } = state;
  const tasks = lanes.map((lane: ItemId) => state.items.get(lane));
  const totals = voteTotals(state);
  const dots = lanes.map((lane) => totals.get(lane)?.dots);
  return [settings, lanes, markers, participants, agreed, me, profile, ...tasks, ...dots];
}

let known: { readonly parts: readonly unknown[]; readonly scene: LadderScene } | undefined;

/**
 * The ladder of a board as it is drawn. The same scene for the same records: moving notes about makes no new
 * one. An empty ladder while the board has not arrived.
 */
export function ladderScene(state: SceneState): LadderScene {
  const parts = partsOf(state);
  if (known && known.parts.length === parts.length) {
    const { parts: before, scene } = known;
    if (parts.every((part, i) => part === before[i])) return scene;
  }
  const scene = buildLadderScene(state);
  known = { parts, scene };
  return scene;
}

/** The scene of a board, made anew. */
export function buildLadderScene(state: SceneState): LadderScene {
  const { settings, lanes, agreed } = state;
  const levels = settings?.ladder.map((level) => level.id) ?? [];
  const layout = layoutLadder({ levels, lanes: settings ? lanes : [] });
  const cells = placedMarkers(state);
  return {
    layout,
    heads: headsOf(state, layout),
    bands: settings ? bandsOf(settings, layout) : [],
    ...markersOf(layout, cells),
    agreed: agreedOf(layout, agreed),
    cells,
  };
}
