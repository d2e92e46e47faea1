import { contains, type ItemId, type Rect, union } from '@samenspel/shared/records';
import { middleOf } from '../canvas/items/index.ts';
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
  const chosen = area === 'selection' ? withFramed(all, selection) : undefined;
  const frames = all.filter(({ item }) => item.type === 'frame' && chosen?.has(item.id));
  const drawn = buildLadderScene(seenByAll(board));
  const isFramed = frames.some((frame) => isIn(frame, drawn.layout.bounds));
  const ladder = chosen && !isFramed ? undefined : drawn;
  const items =
    area === 'ladder' ? [] : all.filter(({ item }) => chosen === undefined || chosen.has(item.id));
  const rects = items.map(({ bounds }) => bounds);
  if (ladder && ladder.layout.bounds.width > 0) rects.push(ladder.layout.bounds);
  const { x, y, width, height } = union(rects) ?? { x: 0, y: 0, width: 0, height: 0 };
  const bounds = { x: x - PAD, y: y - PAD, width: width + 2 * PAD, height: height + 2 * PAD };
  return { ladder, items, bounds };
}

/** Whether a frame goes round something: it has the middle of it. */
function isIn({ layout }: SceneItem, rect: Rect): boolean {
  return contains(layout.box, ...middleOf(rect));
}

/** What is chosen, with what lies in the frames among it. */
function withFramed(
  items: readonly SceneItem[],
  selection: ReadonlySet<ItemId>,
): ReadonlySet<ItemId> {
  const all = new Set(selection);
  // From bottom to top: a frame in a frame has been added before its own content is looked for.
  items.forEach((frame, i) => {
    if (frame.item.type !== 'frame' || !all.has(frame.item.id)) return;
    for (const one of items.slice(i + 1)) if (isIn(frame, one.bounds)) all.add(one.item.id);
  });
  return all;
}
