import { addItems, moveItems, putOnLadder } from '@samenspel/shared/commands';
import { laneAt, takesTask } from '@samenspel/shared/ladder';
import type { Item, ItemId, Point } from '@samenspel/shared/records';
import { copyItems, standingAlone } from '../copy.ts';
import { withFramed } from '../framed.ts';
import { isLoose } from '../members.ts';
import { snapping } from '../snap/later.ts';
import type { PointerInput, ToolContext, ToolState } from '../tool.ts';

/** Ids of the moving items that others see: more do not fit in what one may show. */
const SHOWN = 60;

/** Moves items with the pointer, with alt copies of them: for others a ghost, until the release makes it one change. */
export function draggingItems(
  chosen: readonly ItemId[],
  start: PointerInput,
  first: PointerInput,
  context: ToolContext,
  idle: ToolState,
): ToolState {
  const ids = movable(chosen, context);
  const { items } = context.board();
  const onlyTasks = ids.every((id) => items.get(id)?.type === 'task');
  const dropOf = (input: PointerInput) => (onlyTasks && !input.alt ? dropAt(input, context) : null);

  const inLine = lineUp(context, ids);

  const follow = (input: PointerInput) => {
    const drop = dropOf(input);
    const { by, guides } = drop ? straight(distance(start, input)) : inLine(start, input);
    const copy = input.alt ? ({ copy: true } as const) : {};
    context.setView({ gesture: { kind: 'move', ids, by, ...copy }, drop, guides });
    context.show({ gesture: { kind: 'move', ids: ids.slice(0, SHOWN), by, ...copy } });
  };
  return {
    name: 'draggingItems',
    cursor: (_, { alt }) => (alt ? 'copy' : 'move'),
    enter: () => follow(first),
    leave() {
      context.setView({ gesture: null, drop: null, guides: [] });
      context.show({ gesture: undefined });
    },
    move(input) {
      follow(input);
      return undefined;
    },
    up(input) {
      const drop = dropOf(input);
      const { by } = inLine(start, input);
      if (drop) {
        context.dispatch(...ids.map((task) => putOnLadder({ task, before: drop.before })));
      } else if (input.alt) putCopies(context, ids, by);
      else context.dispatch(moveItems({ to: moved(context, ids, by) }));
      return idle;
    },
    cancel: () => true,
  };
}

const straight = (by: Point) => ({ by, guides: [] });

/** How far things go: with the pointer, and then in line with what lies in view. Ctrl or Cmd held: only with it. */
function lineUp(context: ToolContext, ids: readonly ItemId[]) {
  const { snap, grid } = context.view();
  const round = snap || grid ? snapping.now()?.boxRound(context, ids) : undefined;
  const lines = round && snapping.now()?.openSnapping(context, new Set(ids), round);
  return (start: PointerInput, input: PointerInput) => {
    const by = distance(start, input);
    if (!lines || input.mod) return straight(by);
    const found = lines.move(by);
    // Held to one axis, it is not drawn off it.
    const [x, y] = [input.shift && by[0] === 0, input.shift && by[1] === 0];
    const to: Point = [by[0] + (x ? 0 : found.by[0]), by[1] + (y ? 0 : found.by[1])];
    const guides = found.guides.filter(({ axis }) => (axis === 'x' ? !x : !y));
    return { by: to, guides };
  };
}

/** Of what is chosen all that goes along, frames with what lies in them; lanes are the ladder's. */
function movable(chosen: readonly ItemId[], context: ToolContext): ItemId[] {
  const { items, lanes } = context.board();
  const onLadder = new Set(lanes);
  return [...withFramed(context, chosen)].filter((id) => {
    const item = items.get(id);
    return item && isLoose(item) && !onLadder.has(id);
  });
}

/** Puts copies of items so far from them, and chooses those. */
export function putCopies(context: ToolContext, ids: readonly ItemId[], by: Point): void {
  const { items, me } = context.board();
  const originals = ids.flatMap((id) => items.get(id) ?? []);
  const endsOf = (id: ItemId) => {
    const item = items.get(id);
    return item && context.placed(item)?.ends;
  };
  const alone = standingAlone(originals, endsOf);
  const copies = copyItems(alone, { by, me, board: items.values() });
  if (copies.length === 0 || !context.dispatch(addItems({ items: copies }))) return;
  context.setView({ selection: new Set(copies.map(({ id }) => id)) });
}

/** Whole units; with shift along one axis only. */
function distance(from: PointerInput, to: PointerInput): [number, number] {
  const dx = Math.round(to.x - from.x);
  const dy = Math.round(to.y - from.y);
  if (!to.shift) return [dx, dy];
  return Math.abs(dx) > Math.abs(dy) ? [dx, 0] : [0, dy];
}

/** Where a task let go here becomes a lane; null: nowhere. */
export function dropAt({ x, y }: PointerInput, { ladder }: ToolContext): ReturnType<typeof dropOn> {
  const layout = ladder();
  return layout && takesTask(layout, x, y) ? dropOn(laneAt(layout, x)) : null;
}

function dropOn(before: ItemId | null): { readonly before: ItemId | null } | null {
  return { before };
}

/** Moves what is chosen, with what lies in the frames among it; nothing when all of it is locked. */
export function moveChosen(context: ToolContext, by: Point): void {
  const ids = movable([...context.view().selection], context);
  if (ids.length > 0) context.dispatch(moveItems({ to: moved(context, ids, by) }));
}

/** New places for items that go by so much; what has gone meanwhile is left out. */
function moved(
  { board }: ToolContext,
  ids: readonly ItemId[],
  [dx, dy]: Point,
): { id: ItemId; pos: Point }[] {
  return ids.flatMap((id) => {
    const item: Item | undefined = board().items.get(id);
    return item ? [{ id, pos: [item.pos[0] + dx, item.pos[1] + dy] satisfies Point }] : [];
  });
}
