import { addItem } from '@samenspel/shared/commands';
import {
  type FreeText,
  type Item,
  type ItemId,
  newId,
  type Note,
  type Point,
  type Stroke,
  type Task,
  type TextField,
} from '@samenspel/shared/records';
import { generateKeyBetween } from 'fractional-indexing';
import type { ToolName } from '../state/viewStore.ts';
import type { ToolContext } from './tool.ts';

/** The order for an item that is to lie on top of these. */
export function orderOnTop(items: Iterable<Item>): string {
  let top: string | null = null;
  for (const { order } of items) if (top === null || order > top) top = order;
  try {
    return generateKeyBetween(top, null);
  } catch {
    return top === null ? generateKeyBetween(null, null) : firstAbove(top);
  }
}

/** Above an order that is no fractional index, as from a broken file: the first index of the next letter. */
function firstAbove(top: string): string {
  if (top < 'a') return 'a0';
  const letter = String.fromCharCode(top.charCodeAt(0) + 1);
  if (letter > 'z') return `${top}V`;
  return letter + '0'.repeat(letter.charCodeAt(0) - 'a'.charCodeAt(0) + 1);
}

/** Where the pointer holds a new item: text at its first line, the others in the middle of their head. */
const HELD = {
  task: [120, 34],
  note: [100, 60],
  text: [4, 14],
} as const satisfies Record<Writable, Point>;

const SIZE = {
  task: [240, 92],
  note: [200, 116],
  text: [420, 27],
} as const satisfies Record<Writable, Point>;

export type Writable = (Task | Note | FreeText)['type'];

/** Whether this tool puts an item that one types in. */
export function isWritable(tool: ToolName): tool is Writable {
  return tool === 'task' || tool === 'note' || tool === 'text';
}

/** The field that is typed in when an item is opened on the canvas. */
function mainField(type: Writable | 'agreement'): TextField {
  return type === 'task' ? 'title' : 'text';
}

function common(context: ToolContext): Pick<Item, 'id' | 'order' | 'by'> {
  const { items, me } = context.board();
  return { id: newId(), order: orderOnTop(items.values()), by: me };
}

/** Puts an empty task, note or text at a board point and opens it for typing; back to selecting. */
export function writeAt(context: ToolContext, type: Writable, x: number, y: number): void {
  const [dx, dy] = HELD[type];
  const pos: Point = [Math.round(x - dx), Math.round(y - dy)];
  const [width, height] = SIZE[type];
  const size: Point = [width, height];
  const { note, text } = context.view().colours;
  const shared = { ...common(context), pos, size };
  const item: Item =
    type === 'task'
      ? {
          ...shared,
          type,
          style: { colour: 'white' },
          title: '',
          description: '',
          theme: '',
          concerns: [],
        }
      : { ...shared, type, style: { colour: type === 'note' ? note : text }, text: '' };
  if (!context.dispatch(addItem({ item }))) return;
  context.setView({
    tool: 'select',
    selection: new Set([item.id]),
    editing: { id: item.id, field: mainField(type) },
  });
}

/** Opens the text of an item for typing on the canvas; false when it has none there. */
export function editItem(context: ToolContext, id: ItemId): boolean {
  const item = context.board().items.get(id);
  if (!item || item.type === 'stroke') return false;
  context.setView({ selection: new Set([id]), editing: { id, field: mainField(item.type) } });
  return true;
}

/** Puts a pen line that is finished on the board, in the pen's colour. */
export function addStroke(
  context: ToolContext,
  stroke: Pick<Stroke, 'pos' | 'size' | 'points'>,
): void {
  const { pen } = context.view().colours;
  const style = { colour: pen };
  context.dispatch(addItem({ item: { ...common(context), ...stroke, type: 'stroke', style } }));
}
