import { deleteItems } from '@samenspel/shared/commands';
import type { ItemId, StrokePoint } from '@samenspel/shared/records';
import { mayEdit } from './hand.ts';
import type { PointerInput, Tool, ToolContext, ToolState } from './tool.ts';

/** CSS pixels between two looks on the eraser's way: closer than anything one could mean to spare. */
const STEP = 4;

const NONE: ReadonlySet<ItemId> = new Set();

/** What one touch takes away: the item with its group; what is locked stays. */
function takenBy(context: ToolContext, id: ItemId): readonly ItemId[] {
  const { items } = context.board();
  const item = items.get(id);
  if (!item || item.locked) return [];
  if (item.group === undefined) return [id];
  const all = [...items.values()].filter(({ group }) => group === item.group);
  return all.filter(({ locked }) => !locked).map((one) => one.id);
}

/** Points along a line, close enough to miss nothing on it. */
function* along([ax, ay]: StrokePoint, [bx, by]: StrokePoint, step: number) {
  const steps = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / step));
  for (let i = 1; i <= steps; i++) {
    yield [ax + ((bx - ax) * i) / steps, ay + ((by - ay) * i) / steps] as const;
  }
}

function erasing(start: PointerInput): ToolState {
  let last: StrokePoint = [start.x, start.y, 0];
  const touch = (input: PointerInput, context: ToolContext) => {
    const { erasing: before, camera } = context.view();
    const taken = new Set(before);
    for (const point of input.trail) {
      for (const [x, y] of along(last, point, STEP / camera.zoom)) {
        const hit = context.hit(x, y);
        if (hit?.kind !== 'item') continue;
        for (const id of takenBy(context, hit.id)) taken.add(id);
      }
      last = point;
    }
    if (taken.size > before.size) context.setView({ erasing: taken });
  };
  return {
    name: 'erasing',
    cursor: () => 'crosshair',
    enter: (context) => touch(start, context),
    leave: (context) => context.setView({ erasing: NONE }),
    move(input, context) {
      touch(input, context);
      return undefined;
    },
    up(input, context) {
      touch(input, context);
      const ids = [...context.view().erasing];
      if (ids.length > 0) context.dispatch(deleteItems({ ids }));
      return idle;
    },
    cancel: () => true,
  };
}

const idle: ToolState = {
  name: 'idle',
  cursor: () => 'crosshair',
  down: (input, context) => (mayEdit(context) ? erasing(input) : undefined),
};

/** Takes away what it is drawn over, all in one step when it is let go. By keyboard that is deleting what is chosen. */
export const eraser: Tool = { name: 'eraser', idle };
