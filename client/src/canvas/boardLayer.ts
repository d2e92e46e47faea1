import {
  intersects,
  type ItemId,
  type LaneId,
  type Rect,
  sessionMarkerKey,
} from '@samenspel/shared/records';
import { m } from '../i18n/index.ts';
import { visibleRect } from '../state/camera.ts';
import type { BoardState } from '../state/boardStore.ts';
import { beforeOf, isFiltered, isLit } from '../state/insightView.ts';
import { isPlacingAlone, lanesAsked, mayEditCanvas, roundOf } from '../state/round.ts';
import { sinceReveal } from '../state/sinceReveal.ts';
import type { ViewState } from '../state/viewStore.ts';
import { canPlace, ownMarker } from '../tools/placing.ts';
import { changedRects, paintWithin } from './changed.ts';
import { connectorsAt, type ItemScene, type SceneItem } from './itemScene.ts';
import {
  createGlide,
  type Glide,
  goneFrom,
  type LadderLook,
  type LadderScene,
  ladderScene,
  paintLadder,
  trailsOf,
} from './ladder/index.ts';
import type { Paint } from './layers.ts';
import { reducedMotion } from './motion.ts';
import { paintItems } from './paintBoard.ts';
import { paintGrid } from './paintGrid.ts';
import type { Scenery } from './scenery.ts';

const NONE: ReadonlySet<ItemId> = new Set();

/** Paints what lies still: grid, ladder and items. @param again asks for another frame */
export function boardLayer(scenery: Scenery, again: () => void): Paint {
  const { open, items, origin, pixelRatio } = scenery;
  const glide = createGlide(reducedMotion);
  let shown: readonly SceneItem[] = [];
  return (context, whole) => {
    const { camera, viewport } = open.view.getState();
    const now = items().items;
    const changed = whole ? undefined : changedRects(shown, now);
    shown = now;
    if (!changed) {
      if (!whole) context.clearRect(0, 0, viewport.width, viewport.height);
      paintParts(context, scenery, glide, [visibleRect(camera, viewport)], again);
      return;
    }
    const inView = changed.filter((rect) => intersects(rect, visibleRect(camera, viewport)));
    if (inView.length === 0) return;
    const onScreen = { zoom: camera.zoom, origin: origin(), pixelRatio: pixelRatio() };
    paintWithin(context, inView, onScreen, (parts) =>
      paintParts(context, scenery, glide, parts, again),
    );
  };
}

/** Paints these parts of the board. */
function paintParts(
  context: CanvasRenderingContext2D,
  { open, items, look, origin, onBoard }: Scenery,
  glide: Glide,
  parts: readonly Rect[],
  again: () => void,
): void {
  const state = open.board.getState();
  const view = open.view.getState();
  paintGrid(context, view.camera, view.viewport, origin());
  onBoard(context, () => {
    if (state.settings) {
      const scene = ladderScene(state);
      const counting = state.countdown !== null;
      const { spots, opacity, moving } = glide.frame(scene, performance.now(), counting);
      const carried = carriedKey(state, view);
      const { zoom } = view.camera;
      const inView = visibleRect(view.camera, view.viewport);
      const asked = askedOf(state);
      const hint = hintOf(state);
      const still = { zoom, spots, opacity, asked, carried, inView, hint };
      paintLadder(context, scene, { ...still, ...insightLook(scene, state, view) });
      if (moving) again();
    }
    paintItems(context, items(), parts, look(), draggedIn(items(), view));
  });
}

/** What is drawn on its way and not here: the items of a drag, and the connectors that follow them. */
function draggedIn(scene: ItemScene, view: ViewState): ReadonlySet<ItemId> {
  const held = idsOf(view);
  if (!held) return NONE;
  const ids = new Set(held);
  return new Set([...ids, ...connectorsAt(scene, ids).map(({ item }) => item.id)]);
}

/** The lanes a round asks about, while one can answer; undefined: all. */
function askedOf(state: BoardState): ReadonlySet<LaneId> | undefined {
  return roundOf(state) && canPlace(state) ? new Set(lanesAsked(state)) : undefined;
}

/** While the ladder has no task yet, the place beside it says what to do. */
function hintOf(state: BoardState): string | undefined {
  return state.lanes.length < 2 && mayEditCanvas(state) ? m.canvas_hint_lane() : undefined;
}

/** The own marker that has been picked up: it is drawn where the pointer is. */
function carriedKey(state: BoardState, { placing }: ViewState): string | undefined {
  if (!placing?.from) return undefined;
  const marker = ownMarker(state, placing.choice, placing.from.lane);
  return marker && sessionMarkerKey(state.me, marker);
}

/** What a difference, a filter or a comparison changes of how the ladder looks. */
function insightLook(
  scene: LadderScene,
  state: BoardState,
  { insight }: ViewState,
): Pick<LadderLook, 'isFaint' | 'trails' | 'late' | 'gone'> {
  // Where one stood before must not guide the hand of who is placing alone.
  const before = isPlacingAlone(state) ? undefined : beforeOf(insight);
  const { late, gone } = sinceReveal(state, insight);
  const isWhole = insight.lit === null && !isFiltered(insight.filter);
  return {
    isFaint: isWhole
      ? undefined
      : ({ group }) =>
          !group.some(({ key, role, about }) =>
            isLit(insight, { key, role: role.id, about: about.id }),
          ),
    trails: before && trailsOf(scene, state, before),
    late,
    gone: goneFrom(scene, gone),
  };
}

/** Whether the board layer looks different: a drag on its own layer does not change it. */
export function changesBoardLayer(next: ViewState, before: ViewState): boolean {
  return (
    next.camera !== before.camera ||
    next.viewport !== before.viewport ||
    next.editing?.id !== before.editing?.id ||
    idsOf(next) !== idsOf(before) ||
    next.erasing !== before.erasing ||
    next.placing?.from !== before.placing?.from ||
    next.insight !== before.insight
  );
}

/** What is drawn elsewhere while a gesture lasts; what is copied stays where it lies. */
function idsOf({ gesture }: ViewState): readonly ItemId[] | undefined {
  if (gesture?.kind !== 'move' && gesture?.kind !== 'transform') return undefined;
  return gesture.kind === 'move' && gesture.copy ? undefined : gesture.ids;
}
