import { type Rect, union } from '@samenspel/shared/records';
import { createItemScenes, type SceneItem } from '../canvas/itemScene.ts';
import { buildLadderScene, type LadderScene } from '../canvas/ladder/index.ts';
import type { BoardState } from '../state/boardStore.ts';
import type { ExportOptions, ExportSource } from './options.ts';

/** What of the board is in the picture. */
export interface ExportContent {
  /** Undefined when the ladder is not in it. */
  readonly ladder: LadderScene | undefined;
  /** From bottom to top. */
  readonly items: readonly SceneItem[];
  /** What of the board it covers, in board units. */
  readonly bounds: Rect;
}

/** Shadows and edges reach this far beyond what they belong to; board units. */
export const PAD = 8;

/** The board as nobody in particular sees it: in a picture no marker is "mine". */
export function seenByAll(board: BoardState): BoardState {
  const { me, profile } = board;
  const participants = new Map(board.participants);
  if (profile) participants.set(me, { id: me, ...profile });
  return { ...board, me: '', profile: undefined, participants };
}

/** The parts of the board that the options ask for. */
export function exportContent(
  { board, selection }: ExportSource,
  { area }: ExportOptions,
): ExportContent {
  const all = createItemScenes().of(board).items;
  const ladder = area === 'selection' ? undefined : buildLadderScene(seenByAll(board));
  const items =
    area === 'board'
      ? all
      : area === 'selection'
        ? all.filter(({ item }) => selection.has(item.id))
        : [];
  const rects = items.map(({ bounds }) => bounds);
  if (ladder && ladder.layout.bounds.width > 0) rects.push(ladder.layout.bounds);
  const { x, y, width, height } = union(rects) ?? { x: 0, y: 0, width: 0, height: 0 };
  const bounds = { x: x - PAD, y: y - PAD, width: width + 2 * PAD, height: height + 2 * PAD };
  return { ladder, items, bounds };
}
