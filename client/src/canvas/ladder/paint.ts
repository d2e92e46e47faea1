import type { Spot } from '@samenspel/shared/ladder';
import type { LadderScene } from './scene.ts';

/** How the ladder is drawn this time. */
export interface LadderLook {
  /** For the level of detail only: the context is already scaled. Infinity for a picture that is kept. */
  readonly zoom: number;
  /** Where markers are on their way, by key; absent: where they belong. */
  readonly spots?: ReadonlyMap<string, Spot>;
  /** Words in the empty column at the right; absent: no such column. */
  readonly hint?: string;
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
  for (const { rect, colour } of scene.bands) {
    context.fillStyle = colour;
    context.fillRect(rect.x, rect.y, rect.width, rect.height);
  }
  for (const { key, x, y, size, first } of scene.markers) {
    if (key === look.carried) continue;
    const at = look.spots?.get(key) ?? { x, y };
    context.fillStyle = first.about.colour;
    context.fillRect(at.x - size / 2, at.y - size / 2, size, size);
  }
  context.restore();
}
