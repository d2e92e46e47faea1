import type { ItemId } from '@samenspel/shared/records';
import { m } from '../i18n/index.ts';
import type { BoardState } from '../state/boardStore.ts';
import { afterDrawn } from '../state/drawn.ts';
import { isPlacingAlone } from '../state/round.ts';
import type { ViewState } from '../state/viewStore.ts';
import type { Change } from '../tools/transform/change.ts';
import { boardTools } from './boardTools.ts';
import { focusRect } from './focusRect.ts';
import { hands } from './hands.ts';
import { type LadderScene, ladderScene, ownLook, paintPlacing } from './ladder/index.ts';
import { litLaser, paintLaser } from './laserTrail.ts';
import type { Paint } from './layers.ts';
import { reducedMotion } from './motion.ts';
import { createOthers } from './others.ts';
import { paintCarets } from './paintCarets.ts';
import { paintCursors, paintOthersWork } from './paintOthers.ts';
import { outlineOf } from './outline.ts';
import { paintAimed, paintDrop, paintMarquee, paintSelection } from './paintOverlay.ts';
import { paintSpotlight } from './paintSpotlight.ts';
import { paintReading } from './reading/paintReading.ts';
import { rectOf } from './rectOf.ts';
import type { Scenery } from './scenery.ts';

/** Paints what lies over the board: what is chosen, where things would go, and others. @param redraw asks for another frame, after so many milliseconds */
export function overlayLayer(
  { open, items, look, origin, onBoard }: Scenery,
  redraw: (after: number) => void,
): Paint {
  const followed = createOthers(reducedMotion);
  let drawn = false;
  afterDrawn(() => {
    drawn = true;
    return hands.fetch();
  }).then(
    () => redraw(0),
    () => undefined,
  );
  return (context) => {
    const state = open.board.getState();
    const view = open.view.getState();
    const { others: present, carets } = open.presence.getState();
    const { others, again } = followed.frame(present, state, performance.now(), carets);
    const ladder = ladderScene(state);
    const isAlone = isPlacingAlone(state);
    const { focus, locks } = state.method;
    // A difference has its own light: on the markers that differ.
    const isDark = focus?.spotlight === true && focus.target.kind !== 'gap';
    const lit = isDark ? focusRect(state, focus.target) : undefined;
    if (lit) paintSpotlight(context, lit, view);
    const now = performance.now();
    const own = litLaser(view.laser, now);
    if (own.length > 0) redraw(0);
    onBoard(context, () => {
      const where = (id: ItemId, change?: Change) => outlineOf(state, ladder, id, change);
      if (!isAlone) paintOthersWork(context, others, items(), where, look());
      paintOwn(context, state, view, ladder);
      if (!isAlone) paintCarets(context, others, state, view);
      if (drawn) hands.now()?.paintHandles(context, boardTools(open).context);
      paintLaser(context, own, now, view.camera.zoom);
      if (isAlone || locks.cursors) return;
      for (const { laser, colour } of others) {
        paintLaser(context, laser, now, view.camera.zoom, colour);
      }
    });
    const [x, y] = origin();
    const { zoom } = view.camera;
    const at = (boardX: number, boardY: number) => [boardX * zoom + x, boardY * zoom + y] as const;
    if (!isAlone && !locks.cursors) paintCursors(context, others, at);
    if (again !== undefined && own.length === 0) redraw(again);
  };
}

function paintOwn(
  context: CanvasRenderingContext2D,
  state: BoardState,
  view: ViewState,
  ladder: LadderScene,
): void {
  const { camera, selection, gesture, carriedHead, marquee, drop, placing, aimed } = view;
  const [dx, dy] = gesture?.kind === 'move' ? gesture.by : [0, 0];
  if (!carriedHead && selection.size > 0) {
    const changes = new Map(
      gesture?.kind === 'transform' ? gesture.to.map((change) => [change.id, change]) : [],
    );
    const outlines = [...selection].flatMap(
      (id) => outlineOf(state, ladder, id, changes.get(id)) ?? [],
    );
    context.translate(dx, dy);
    paintSelection(context, outlines, camera.zoom);
    const read = view.reading && rectOf(state, ladder, view.reading.id);
    if (read) paintReading(context, read, camera.zoom);
    context.translate(-dx, -dy);
  }
  if (aimed.length > 0) {
    const outlines = aimed.flatMap((id) => outlineOf(state, ladder, id) ?? []);
    paintAimed(context, outlines, camera.zoom);
  }
  if (marquee) paintMarquee(context, marquee, camera.zoom);
  if (drop) paintDrop(context, ladder.layout, drop.before, camera.zoom);
  if (placing) {
    const marker = ownLook(state, placing.choice);
    const takeBack = m.ladder_take_back();
    paintPlacing(context, ladder, placing, { zoom: camera.zoom, marker, takeBack });
  }
}
