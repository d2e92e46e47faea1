import * as v from 'valibot';
import { readLanes } from '../../document/read.ts';
import { canvasRoots } from '../../document/roots.ts';
import { Point } from '../../records/geometry.ts';
import { ItemId } from '../../records/item.ts';
import { LaneId, WHOLE } from '../../records/marker.ts';
import { ordersBetween } from '../../records/order.ts';
import { defineCommand } from '../command.ts';
import { change, itemOf } from './stored.ts';

/**
 * Makes a task a lane of the ladder, or moves its lane, to just before another lane; null puts it last.
 * The first lane, the collaboration as a whole, stays first.
 */
export const putOnLadder = defineCommand({
  name: 'putOnLadder',
  document: 'canvas',
  args: v.object({ task: ItemId, before: v.nullable(LaneId) }),
  run(canvas, { task, before }) {
    const { lanes } = canvasRoots(canvas);
    const isTask = (id: ItemId) => itemOf(canvas, id, 'task') !== undefined;
    if (!isTask(task) || before === task) return;
    const others = readLanes(canvas, isTask).filter((lane) => lane !== WHOLE && lane !== task);
    const at = before === WHOLE ? 0 : before === null ? others.length : others.indexOf(before);
    const index = at === -1 ? others.length : at;
    if (readLanes(canvas, isTask).indexOf(task) === index + 1) return;
    const orders = others.map((lane) => String(lanes.get(lane)));
    const low = orders[index - 1] ?? null;
    // Two people who put a lane at the same spot gave it the same order: those to the right of this one make room.
    const next = orders.findIndex((order, i) => i >= index && order !== low);
    const end = next === -1 ? others.length : next;
    const given = ordersBetween(low, orders[end] ?? null, end - index + 1);
    [task, ...others.slice(index, end)].forEach((lane, i) => lanes.set(lane, given[i]));
  },
});

/** Takes a lane off the ladder. Its markers wait in their voices, and are back when the task returns. */
export const takeOffLadder = defineCommand({
  name: 'takeOffLadder',
  document: 'canvas',
  args: v.object({ task: ItemId, pos: v.optional(Point) }),
  run(canvas, { task, pos }) {
    canvasRoots(canvas).lanes.delete(task);
    if (pos) change(canvas, task, { pos });
  },
});
