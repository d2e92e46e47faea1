import type { Spot } from '@samenspel/shared/ladder';
import type { LaneId, Rect } from '@samenspel/shared/records';
import { paintAgreed } from './paintAgreed.ts';
import { paintBands, paintLabels } from './paintBands.ts';
import { paintHeads, paintHint } from './paintHeads.ts';
import { paintGone, paintLate } from './paintLate.ts';
import { lookOfPlaced, paintMarker, paintMore } from './paintMarkers.ts';
import { paintTrails } from './paintTrails.ts';
import { VEIL } from './palette.ts';
import type { LadderScene, SceneMarker } from './scene.ts';
import type { Gone, Trail } from './trails.ts';

/** How the ladder is drawn this time. */
export interface LadderLook {
  /** For the level of detail only: the context is already scaled. Infinity for a picture that is kept. */
  readonly zoom: number;
  /** Where markers are on their way, by key; absent: where they belong. */
  readonly spots?: ReadonlyMap<string, Spot>;
  /** Of markers that are just appearing, by key, from 0 to 1; absent: all are there. */
  readonly opacity?: ReadonlyMap<string, number>;
  /** The lanes that are asked about: the others step back. Absent: all are. */
  readonly asked?: ReadonlySet<LaneId> | undefined;
  /** Words in the empty column at the right; absent: no such column. */
  readonly hint?: string | undefined;
  /** What is seen of the board, in board units; absent: all of it. */
  readonly inView?: Rect | undefined;
  /** Key of the marker that is being carried and so not drawn in its place. */
  readonly carried?: string | undefined;
  /** Markers that are not looked at now; absent: all are. */
  readonly isFaint?: ((marker: SceneMarker) => boolean) | undefined;
  /** Where markers came from; absent: not told. */
  readonly trails?: readonly Trail[] | undefined;
  /** Keys of markers that were placed after the reveal. */
  readonly late?: ReadonlySet<string>;
  /** Where markers were taken away after the reveal. */
  readonly gone?: readonly Gone[];
}

/** Of what is not looked at: seen to be there, and no more. */
const FAINT = 0.24;

/** Draws the ladder in board units on a context that is scaled and moved to the board. */
export function paintLadder(
  context: CanvasRenderingContext2D,
  scene: LadderScene,
  look: LadderLook,
): void {
  context.save();
  paintBands(context, scene);
  paintLabels(context, scene, look.zoom);
  paintHeads(context, scene, look.zoom);
  if (look.hint !== undefined) paintHint(context, scene, look.hint, look.zoom);
  paintAgreed(context, scene, look.zoom);
  const alphaOf = (marker: SceneMarker) => (look.isFaint?.(marker) ? FAINT : 1);
  paintTrails(
    context,
    look.trails ?? [],
    (key) => look.spots?.get(key),
    look.zoom,
    ({ marker }) => alphaOf(marker),
  );
  for (const marker of scene.markers) {
    if (marker.key === look.carried) continue;
    const spot = look.spots?.get(marker.key) ?? marker;
    if (look.inView && !isNear(look.inView, spot, marker.size)) continue;
    context.globalAlpha = alphaOf(marker) * (look.opacity?.get(marker.key) ?? 1);
    paintMarker(
      context,
      lookOfPlaced(marker.first, marker.group.length),
      spot,
      marker.size,
      look.zoom,
    );
    if (marker.group.some(({ key }) => look.late?.has(key))) {
      paintLate(context, spot, marker.size, look.zoom);
    }
  }
  context.globalAlpha = 1;
  for (const gone of look.gone ?? []) paintGone(context, gone, look.zoom);
  for (const more of scene.more) paintMore(context, more, look.zoom);
  if (look.asked) paintVeil(context, scene, look.asked);
  context.restore();
}

/** Lays paper over the lanes that are not asked about, so that they can still be read. */
function paintVeil(
  context: CanvasRenderingContext2D,
  { layout }: LadderScene,
  asked: ReadonlySet<LaneId>,
): void {
  const { bounds } = layout;
  context.fillStyle = VEIL;
  for (const { lane, rect } of layout.heads) {
    if (asked.has(lane)) continue;
    context.fillRect(rect.x, rect.y - 3, rect.width, bounds.y + bounds.height - rect.y + 6);
  }
}

/** Whether a marker with its halo may be seen in a part of the board. */
function isNear({ x, y, width, height }: Rect, spot: Spot, size: number): boolean {
  return (
    spot.x > x - size &&
    spot.x < x + width + size &&
    spot.y > y - size &&
    spot.y < y + height + size
  );
}
