import { generateNKeysBetween } from 'fractional-indexing';
import * as v from 'valibot';
import * as Y from 'yjs';
import { byOrder, readItem, readItems, readLanes } from '../document/read.ts';
import { canvasRoots } from '../document/roots.ts';
import { writeItem } from '../document/write.ts';
import { DueDate } from '../records/agreement.ts';
import { Point, Size } from '../records/geometry.ts';
import { Colour, ItemId } from '../records/item.ts';
import { Item, textLimit } from '../records/items.ts';
import { LaneId, WHOLE } from '../records/marker.ts';
import { MunicipalityId } from '../records/municipality.ts';
import { LIMITS, lines, wellFormed } from '../records/limits.ts';
import { defineCommand } from './command.ts';

function stored(canvas: Y.Doc, id: ItemId): Y.Map<unknown> | undefined {
  const item = canvasRoots(canvas).items.get(id);
  return item instanceof Y.Map ? item : undefined;
}

/** Sets plain values of an item, where they differ: an equal value would only make the document grow. */
function change(canvas: Y.Doc, id: ItemId, values: Readonly<Record<string, unknown>>): void {
  const item = stored(canvas, id);
  if (!item) return;
  for (const [key, value] of Object.entries(values)) {
    if (JSON.stringify(item.get(key)) !== JSON.stringify(value)) item.set(key, value);
  }
}

/** Puts a new item on the board. `order` is for the caller to choose: see `orderOnTop`. */
export const addItem = defineCommand({
  name: 'addItem',
  document: 'canvas',
  args: v.object({ item: Item }),
  run(canvas, { item }, me) {
    if (canvasRoots(canvas).items.has(item.id)) return;
    writeItem(canvas, { ...item, by: me });
  },
});

/** The nearest position at or before `at` that is within the text and does not cut a surrogate pair in two. */
function boundary(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const cuts = at > 0 && wellFormed(text.slice(0, at)) !== text.slice(0, at);
  return cuts ? at - 1 : at;
}

/**
 * Replaces `remove` characters at `at` by `insert` in a text that others may be typing in as well.
 * Positions are UTF-16 code units; an insert that would pass the field's limit is shortened.
 */
export const editText = defineCommand({
  name: 'editText',
  document: 'canvas',
  args: v.object({
    id: ItemId,
    field: v.picklist(['title', 'description', 'text']),
    at: v.pipe(v.number(), v.integer(), v.minValue(0)),
    remove: v.pipe(v.number(), v.integer(), v.minValue(0)),
    insert: lines(5000),
  }),
  run(canvas, { id, field, at, remove, insert }) {
    const text = stored(canvas, id)?.get(field);
    const item = readItem(id, stored(canvas, id));
    if (!(text instanceof Y.Text) || !item) return;
    const held = text.toJSON();
    const start = boundary(held, at);
    const gone = boundary(held, start + remove) - start;
    if (gone > 0) text.delete(start, gone);
    const room = (textLimit(item.type, field) ?? 0) - text.length;
    const fits = insert.slice(0, boundary(insert, Math.max(0, room)));
    if (fits !== '') text.insert(start, fits);
  },
});

/** Moves items to new top left corners; one command a gesture. */
export const moveItems = defineCommand({
  name: 'moveItems',
  document: 'canvas',
  args: v.object({ to: v.array(v.object({ id: ItemId, pos: Point })) }),
  run(canvas, { to }) {
    for (const { id, pos } of to) change(canvas, id, { pos });
  },
});

export const resizeItem = defineCommand({
  name: 'resizeItem',
  document: 'canvas',
  args: v.object({ id: ItemId, pos: Point, size: Size }),
  run(canvas, { id, pos, size }) {
    change(canvas, id, { pos, size });
  },
});

export const colourItems = defineCommand({
  name: 'colourItems',
  document: 'canvas',
  args: v.object({ ids: v.array(ItemId), colour: Colour }),
  run(canvas, { ids, colour }) {
    for (const id of ids) change(canvas, id, { style: { colour } });
  },
});

export const setTheme = defineCommand({
  name: 'setTheme',
  document: 'canvas',
  args: v.object({ id: ItemId, theme: lines(LIMITS.theme) }),
  run(canvas, { id, theme }) {
    if (readItem(id, stored(canvas, id))?.type === 'task') change(canvas, id, { theme });
  },
});

/** Says whether a task concerns a municipality. A key each, so that two people's choices both count. */
export const setConcern = defineCommand({
  name: 'setConcern',
  document: 'canvas',
  args: v.object({ id: ItemId, municipality: MunicipalityId, concerned: v.boolean() }),
  run(canvas, { id, municipality, concerned }) {
    const concerns = stored(canvas, id)?.get('concerns');
    if (!(concerns instanceof Y.Map)) return;
    if (concerned && !concerns.has(municipality)) concerns.set(municipality, true);
    else if (!concerned) concerns.delete(municipality);
  },
});

/** Says for which subject an agreement is, who does it, by which day, or that it is done. What is left out stays. */
export const setAgreement = defineCommand({
  name: 'setAgreement',
  document: 'canvas',
  args: v.object({
    id: ItemId,
    lane: v.optional(LaneId),
    owner: v.optional(lines(LIMITS.owner)),
    due: v.optional(DueDate),
    done: v.optional(v.boolean()),
  }),
  run(canvas, { id, ...fields }) {
    if (readItem(id, stored(canvas, id))?.type !== 'agreement') return;
    const said = Object.entries(fields).filter(([, value]) => value !== undefined);
    change(canvas, id, Object.fromEntries(said));
  },
});

/** Takes items off the board, and tasks among them off the ladder. */
export const deleteItems = defineCommand({
  name: 'deleteItems',
  document: 'canvas',
  args: v.object({ ids: v.array(ItemId) }),
  run(canvas, { ids }) {
    const { items, lanes } = canvasRoots(canvas);
    for (const id of ids) {
      items.delete(id);
      lanes.delete(id);
    }
  },
});

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
    const isTask = (id: ItemId) => readItem(id, stored(canvas, id))?.type === 'task';
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

/** Fractional orders between two; where a stored one is broken, they are as good as possible: the first ones. */
function ordersBetween(low: string | null, high: string | null, count: number): string[] {
  try {
    return generateNKeysBetween(low, high, count);
  } catch {
    return generateNKeysBetween(null, null, count);
  }
}

/** The order for an item that is to lie on top of all others. */
export function orderOnTop(canvas: Y.Doc): string {
  const top = [...readItems(canvas).values()].toSorted(byOrder).at(-1);
  return ordersBetween(top?.order ?? null, null, 1)[0] ?? '';
}
