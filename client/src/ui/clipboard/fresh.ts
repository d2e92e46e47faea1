import { type Item, newId, ordersOnTop, type Point } from '@samenspel/shared/records';
import { placeItem } from '../../canvas/items/index.ts';
import type { ActionContext } from '../../tools/index.ts';
import type { SheetTask } from './columns.ts';

/** Room between items that were pasted together, in board units. */
const GAP = 24;
/** How much wider than high a grid of them is. */
const WIDE = 1.5;

const start = (context: ActionContext, size: Point) => ({
  id: newId(),
  pos: [0, 0] satisfies Point,
  size,
  order: '',
  by: context.board().me,
});

/** A new note, which has no place yet. */
export function freshNote(context: ActionContext, text: string): Item {
  const style = context.view().styles.note;
  return { ...start(context, [200, 116]), type: 'note', style, text };
}

/** A new text, which has no place yet. */
export function freshText(context: ActionContext, text: string): Item {
  const style = context.view().styles.text;
  return { ...start(context, [420, 27]), type: 'text', style, text };
}

/** A new task, which has no place yet. */
export function freshTask(context: ActionContext, words: SheetTask): Item {
  return {
    ...start(context, [240, 92]),
    type: 'task',
    style: { colour: 'white' },
    ...words,
    concerns: [...words.concerns],
  };
}

/** Lays new items in rows with their middle at a board point, on top of all; each row is as high as its highest. */
export function inGrid(context: ActionContext, items: readonly Item[], [x, y]: Point): Item[] {
  const boxes = items.map((item) => placeItem(item)?.layout.box ?? { width: 0, height: 0 });
  const widest = Math.max(0, ...boxes.map(({ width }) => width)) + GAP;
  const mean = boxes.reduce((sum, { height }) => sum + height + GAP, 0) / Math.max(1, boxes.length);
  const perRow = Math.max(1, Math.round(Math.sqrt((items.length * WIDE * mean) / widest)));
  const rows = Array.from(
    { length: Math.ceil(items.length / perRow) },
    (_, row) =>
      Math.max(0, ...boxes.slice(row * perRow, (row + 1) * perRow).map(({ height }) => height)) +
      GAP,
  );
  const left = x - (Math.min(perRow, items.length) * widest - GAP) / 2;
  const tops = rows.map((_, row) => rows.slice(0, row).reduce((sum, height) => sum + height, 0));
  const top = y - (rows.reduce((sum, height) => sum + height, 0) - GAP) / 2;
  const orders = ordersOnTop(context.board().items.values(), items.length);
  return items.map((item, i) => ({
    ...item,
    order: orders[i] ?? item.order,
    pos: [
      Math.round(left + (i % perRow) * widest),
      Math.round(top + (tops[Math.floor(i / perRow)] ?? 0)),
    ],
  }));
}
