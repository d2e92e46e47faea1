import type { Spot } from '@samenspel/shared/ladder';
import type { Rect } from '@samenspel/shared/records';
import { paintAgreed } from './paintAgreed.ts';
import { paintBands, paintLabels } from './paintBands.ts';
import { paintHeads, paintHint } from './paintHeads.ts';
import { lookOfPlaced, paintMarker, paintMore } from './paintMarkers.ts';
import type { LadderScene } from './scene.ts';

/** How the ladder is drawn this time. */
export interface LadderLook {
  /** For the level of detail only: the context is already scaled. Infinity for a picture that is kept. */
  readonly zoom: number;
  /** Where markers are on their way, by key; absent: where they belong. */
  readonly spots?: ReadonlyMap<string, Spot>;
  /** Words in the empty column at the right; absent: no such column. */
  readonly hint?: string | undefined;
  /** What is seen of the board, in board units; absent: all of it. */
  readonly inView?: Rect | undefined;
  /** Key of the marker that is being carried and so not drawn in its place. */
  readonly carried?: string | undefined;
}

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
  for (const marker of scene.markers) {
    if (marker.key === look.carried) continue;
    const spot = look.spots?.get(marker.key) ?? marker;
    if (look.inView && !isNear(look.inView, spot, marker.size)) continue;
    paintMarker(
      context,
      lookOfPlaced(marker.first, marker.group.length),
      spot,
      marker.size,
      look.zoom,
    );
  }
  for (const more of scene.more) paintMore(context, more, look.zoom);
  context.restore();
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
