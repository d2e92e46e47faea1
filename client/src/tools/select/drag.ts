import { moveItems, putOnLadder } from '@samenspel/shared/commands';
import { laneAt, takesTask } from '@samenspel/shared/ladder';
import type { Item, ItemId, Point } from '@samenspel/shared/records';
import type { PointerInput, ToolContext, ToolState } from '../tool.ts';

/** Ids of the moving items that others see: more do not fit in what one may show. */
const SHOWN = 60;

/** Moves items with the pointer: for others a ghost, until the release makes it one change. */
export function draggingItems(
  chosen: readonly ItemId[],
  start: PointerInput,
  first: PointerInput,
  context: ToolContext,
  idle: ToolState,
): ToolState {
  const { items, lanes } = context.board();
  const onLadder = new Set(lanes);
  const ids = chosen.filter((id) => items.has(id) && !onLadder.has(id));
  const onlyTasks = ids.every((id) => items.get(id)?.type === 'task');

  const follow = (input: PointerInput) => {
    const by = distance(start, input);
    const drop = onlyTasks ? dropAt(input, context) : null;
    context.setView({ gesture: { kind: 'move', ids, by }, drop });
    context.show({ gesture: { kind: 'move', ids: ids.slice(0, SHOWN), by } });
  };
  return {
    name: 'draggingItems',
    cursor: () => 'move',
    enter: () => follow(first),
    leave() {
      context.setView({ gesture: null, drop: null });
      context.show({ gesture: undefined });
    },
    move(input) {
      follow(input);
      return undefined;
    },
    up(input) {
      const drop = onlyTasks ? dropAt(input, context) : null;
      if (drop) {
        context.dispatch(...ids.map((task) => putOnLadder({ task, before: drop.before })));
      } else {
        context.dispatch(moveItems({ to: moved(context, ids, distance(start, input)) }));
      }
      return idle;
    },
    cancel: () => true,
  };
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

/** New places for items that go by so much; what has gone meanwhile is left out. */
export function moved(
  { board }: ToolContext,
  ids: readonly ItemId[],
  [dx, dy]: Point,
): { id: ItemId; pos: Point }[] {
  return ids.flatMap((id) => {
    const item: Item | undefined = board().items.get(id);
    return item ? { id, pos: [item.pos[0] + dx, item.pos[1] + dy] satisfies Point } : [];
  });
}
