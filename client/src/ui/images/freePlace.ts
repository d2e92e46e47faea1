import { intersects, type Point, type Rect } from '@samenspel/shared/records';
import type { OpenBoard } from '../../board/index.ts';
import { createItemScenes, itemsIn } from '../../canvas/itemScene.ts';
import { ladderScene } from '../../canvas/ladder/index.ts';
import { freeRect } from '../../state/viewStore.ts';

/** Board units between places that are tried, and kept free round what lands there. */
const STEP = 40;
const GAP = 16;

/**
 * Where something of this size covers nothing, as near as can be to the middle of what is in view; the middle itself
 * where there is no room. @returns its middle, in board units
 */
export function freePlace(open: OpenBoard, width: number, height: number): Point {
  const inView = freeRect(open.view.getState());
  const middle: Point = [inView.x + inView.width / 2, inView.y + inView.height / 2];
  const board = open.board.getState();
  const scene = createItemScenes().of(board);
  const ladder = board.settings && ladderScene(board).layout.bounds;
  const isFree = ([x, y]: Point) => {
    const rect: Rect = {
      x: x - width / 2 - GAP,
      y: y - height / 2 - GAP,
      width: width + 2 * GAP,
      height: height + 2 * GAP,
    };
    return !(ladder && intersects(ladder, rect)) && itemsIn(scene, rect).length === 0;
  };
  const distance = ([x, y]: Point) => Math.hypot(x - middle[0], y - middle[1]);
  return (
    places(inView, width, height)
      .toSorted((a, b) => distance(a) - distance(b))
      .find(isFree) ?? middle
  );
}

function places(inView: Rect, width: number, height: number): Point[] {
  const found: Point[] = [];
  const right = inView.x + inView.width - width / 2;
  const bottom = inView.y + inView.height - height / 2;
  for (let x = inView.x + width / 2; x <= right; x += STEP)
    for (let y = inView.y + height / 2; y <= bottom; y += STEP) found.push([x, y]);
  return found;
}
