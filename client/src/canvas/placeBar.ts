import { type ItemId, union } from '@samenspel/shared/records';
import type { OpenBoard } from '../board/index.ts';
import { toScreen } from '../state/camera.ts';
import { insetsOf } from '../state/viewStore.ts';
import { kindOf } from './items/index.ts';
import { ladderScene } from './ladder/index.ts';
import { rectOf } from './rectOf.ts';

/** CSS pixels between a bar and what it belongs to; more where a handle that turns stands between. */
const GAP = { still: 16, turning: 44 } as const;

/**
 * Puts a bar just above what is chosen; below it where there is no room, or beside it; and never under the other
 * bars. Only what fills the screen is covered by it.
 */
export function placeBar(bar: HTMLElement, open: OpenBoard, selection: ReadonlySet<ItemId>): void {
  const view = open.view.getState();
  const state = open.board.getState();
  const scene = ladderScene(state);
  const rect = union([...selection].flatMap((id) => rectOf(state, scene, id) ?? []));
  const { camera, viewport } = view;
  const insets = insetsOf(view);
  bar.hidden = !rect;
  if (!rect) return;
  const turns = [...selection].every((id) => {
    const item = state.items.get(id);
    return item && kindOf(item).turns;
  });
  const gap = GAP[turns ? 'turning' : 'still'];
  const [left, top] = toScreen(camera, rect.x, rect.y);
  const [right, bottom] = toScreen(camera, rect.x + rect.width, rect.y + rect.height);
  const { offsetWidth: width, offsetHeight: height } = bar;
  const lowest = viewport.height - insets.bottom - height;
  const highest = insets.top - GAP.still;
  const above = top - gap - height;
  const least = Math.max(8, insets.left - 4);
  const most = viewport.width - insets.right - width;
  let x = (left + right) / 2 - width / 2;
  let y = above;
  if (above < highest) {
    y = bottom + gap;
    if (y > lowest) {
      const isRight = right + GAP.still <= most;
      const isBeside = isRight || left - GAP.still - width >= least;
      if (isBeside) x = isRight ? right + GAP.still : left - GAP.still - width;
      const isHigh = top - highest > lowest + height - bottom;
      y = Math.min(isBeside ? top : isHigh ? highest : lowest, lowest);
    }
  }
  const within = Math.max(least, Math.min(viewport.width - width - 8, x));
  bar.style.transform = `translate(${Math.round(within)}px, ${Math.round(Math.max(highest, y))}px)`;
}
