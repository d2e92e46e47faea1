import type { Spot } from '@samenspel/shared/ladder';
import type { LadderScene } from './scene.ts';

const DURATION = 250;

export interface Glide {
  /**
   * Where each marker is at `now` (ms), by key, and whether another frame is needed. A marker that got another
   * spot since the last scene is on its way there; a new one is there at once.
   */
  readonly frame: (
    scene: LadderScene,
    now: number,
  ) => { readonly spots: ReadonlyMap<string, Spot>; readonly moving: boolean };
}

interface Way {
  readonly from: Spot;
  readonly to: Spot;
  readonly since: number;
}

/** Fast at first, then gently to its place. */
const ease = (part: number) => 1 - (1 - part) ** 3;

function along({ from, to, since }: Way, now: number): Spot {
  const part = ease(Math.max(0, Math.min(1, (now - since) / DURATION)));
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

/** Follows the markers from scene to scene. @param still no motion: everything is at once where it belongs */
export function createGlide(still: () => boolean): Glide {
  let shown: LadderScene | undefined;
  let ways = new Map<string, Way>();

  const enter = (scene: LadderScene, now: number) => {
    const next = new Map<string, Way>();
    for (const { key, x, y } of scene.markers) {
      const before = ways.get(key);
      const from = before && !still() ? along(before, now) : { x, y };
      const same = before?.to.x === x && before.to.y === y;
      next.set(key, same ? before : { from, to: { x, y }, since: now });
    }
    ways = next;
    shown = scene;
  };

  return {
    frame(scene, now) {
      if (scene !== shown) enter(scene, now);
      const spots = new Map<string, Spot>();
      let moving = false;
      for (const [key, way] of ways) {
        spots.set(key, along(way, now));
        const away = way.from.x !== way.to.x || way.from.y !== way.to.y;
        if (away && now - way.since < DURATION) moving = true;
      }
      return { spots, moving };
    },
  };
}
