import * as v from 'valibot';
import type * as Y from 'yjs';
import { canvasRoots } from '../../document/roots.ts';
import { writeItem } from '../../document/write.ts';
import { Angle, Point, Size } from '../../records/geometry.ts';
import { GroupId, ItemId, Order } from '../../records/item.ts';
import { Item } from '../../records/items.ts';
import type { ParticipantId } from '../../records/participant.ts';
import { Style, StyleChange } from '../../records/style.ts';
import { defineCommand } from '../command.ts';
import { change, stored } from './stored.ts';

function add(canvas: Y.Doc, item: Item, me: ParticipantId): void {
  if (!canvasRoots(canvas).items.has(item.id)) writeItem(canvas, { ...item, by: me });
}

/** Puts a new item on the board. `order` is for the caller to choose: see `orderOnTop`. */
export const addItem = defineCommand({
  name: 'addItem',
  document: 'canvas',
  args: v.object({ item: Item }),
  run: (canvas, { item }, me) => add(canvas, item, me),
});

/** Puts several new items on the board, as from the clipboard: one change. */
export const addItems = defineCommand({
  name: 'addItems',
  document: 'canvas',
  args: v.object({ items: v.array(Item) }),
  run(canvas, { items }, me) {
    for (const item of items) add(canvas, item, me);
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

/** Gives items another size, another angle, or both, and the place that goes with it. */
export const transformItems = defineCommand({
  name: 'transformItems',
  document: 'canvas',
  args: v.object({
    to: v.array(
      v.object({ id: ItemId, pos: Point, size: v.optional(Size), angle: v.optional(Angle) }),
    ),
  }),
  run(canvas, { to }) {
    for (const { id, pos, size, angle } of to) {
      change(canvas, id, { pos, ...(size && { size }), ...(angle !== undefined && { angle }) });
    }
  },
});

/** Changes how items look. What is left out stays as it is. */
export const styleItems = defineCommand({
  name: 'styleItems',
  document: 'canvas',
  args: v.object({ ids: v.array(ItemId), style: StyleChange }),
  run(canvas, { ids, style }) {
    for (const id of ids) {
      const held = v.safeParse(Style, stored(canvas, id)?.get('style'));
      if (held.success) change(canvas, id, { style: { ...held.output, ...style } });
    }
  },
});

/** Says how high items lie: a fractional index each. */
export const orderItems = defineCommand({
  name: 'orderItems',
  document: 'canvas',
  args: v.object({ to: v.array(v.object({ id: ItemId, order: Order })) }),
  run(canvas, { to }) {
    for (const { id, order } of to) change(canvas, id, { order });
  },
});

/** Makes items one group, leaving the groups they were in; null takes them apart. */
export const groupItems = defineCommand({
  name: 'groupItems',
  document: 'canvas',
  args: v.object({ ids: v.array(ItemId), group: v.nullable(GroupId) }),
  run(canvas, { ids, group }) {
    for (const id of ids) change(canvas, id, { group: group ?? undefined });
  },
});

/** Keeps items where and as they are, or lets them be changed again. */
export const lockItems = defineCommand({
  name: 'lockItems',
  document: 'canvas',
  args: v.object({ ids: v.array(ItemId), locked: v.boolean() }),
  run(canvas, { ids, locked }) {
    for (const id of ids) change(canvas, id, { locked: locked || undefined });
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
