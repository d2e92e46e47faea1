import type { Spot } from '@samenspel/shared/ladder';
import type { LadderScene, SceneMarker } from './scene.ts';

/** Milliseconds a marker takes to another spot. */
const DURATION = 250;

/** The reveal, in milliseconds: how long one marker falls, when the last of the others begins, and one's own. */
const FALL = { duration: 340, lastOther: 360, own: 640 } as const;

/** How far above its spot a marker begins to fall, in parts of its size. */
const ABOVE = 1.1;

export interface Frame {
  readonly spots: ReadonlyMap<string, Spot>;
  /** Of markers that are not wholly there yet: from 0, not to be seen, to 1. */
  readonly opacity: ReadonlyMap<string, number>;
  /** Another frame is needed. */
  readonly moving: boolean;
}

export interface Glide {
  /**
   * Where each marker is at `now` (ms), by key. A marker that got another spot since the last scene is on its way
   * there; a new one is there at once. But with the first scene after a count all fall into place, one after the
   * other, one's own last.
   * @param counting everybody counts down to the reveal
   */
  readonly frame: (scene: LadderScene, now: number, counting?: boolean) => Frame;
}

interface Way {
  readonly from: Spot;
  readonly to: Spot;
  readonly since: number;
  readonly duration: number;
  /** It appears on its way. */
  readonly appears: boolean;
}

/** Fast at first, then gently to its place. */
const ease = (part: number) => 1 - (1 - part) ** 3;

function partOf({ since, duration }: Way, now: number): number {
  return Math.max(0, Math.min(1, (now - since) / duration));
}

function along(way: Way, now: number): Spot {
  const { from, to } = way;
  const part = ease(partOf(way, now));
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

/** All markers of a scene on their way down, in the order in which they are drawn; one's own after all others. */
function falling(markers: readonly SceneMarker[], now: number): Map<string, Way> {
  const others = markers.filter(({ first }) => !first.mine);
  const begin = new Map(
    others.map(({ key }, i) => [key, (i / Math.max(1, others.length - 1)) * FALL.lastOther]),
  );
  const own = others.length === 0 ? 0 : FALL.own;
  return new Map(
    markers.map(({ key, x, y, size }) => [
      key,
      {
        from: { x, y: y - size * ABOVE },
        to: { x, y },
        since: now + (begin.get(key) ?? own),
        duration: FALL.duration,
        appears: true,
      },
    ]),
  );
}

/** Follows the markers from scene to scene. @param still no motion: everything is at once where it belongs */
export function createGlide(still: () => boolean): Glide {
  let shown: LadderScene | undefined;
  let counted = false;
  let ways = new Map<string, Way>();

  const enter = (scene: LadderScene, now: number) => {
    const next = new Map<string, Way>();
    for (const { key, x, y } of scene.markers) {
      const before = ways.get(key);
      const from = before && !still() ? along(before, now) : { x, y };
      const same = before?.to.x === x && before.to.y === y;
      const way = { from, to: { x, y }, since: now, duration: DURATION, appears: false };
      next.set(key, same ? before : way);
    }
    ways = next;
  };

  return {
    frame(scene, now, counting = false) {
      const reveals = counted && !counting && !still();
      counted = counting;
      if (reveals) ways = falling(scene.markers, now);
      else if (scene !== shown) enter(scene, now);
      shown = scene;
      const spots = new Map<string, Spot>();
      const opacity = new Map<string, number>();
      let moving = false;
      for (const [key, way] of ways) {
        spots.set(key, along(way, now));
        const part = partOf(way, now);
        if (way.appears && part < 1) opacity.set(key, Math.min(1, part * 2.5));
        const away = way.from.x !== way.to.x || way.from.y !== way.to.y;
        if (away && part < 1) moving = true;
      }
      return { spots, opacity, moving };
    },
  };
}
