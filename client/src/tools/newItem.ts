import { addItem } from '@samenspel/shared/commands';
import {
  type FreeText,
  type Item,
  type ItemId,
  MAIN_TEXT,
  newId,
  orderOnTop,
  type Note,
  type Point,
  type Stroke,
  type Task,
} from '@samenspel/shared/records';
import { type PenName, toolAfterUse } from '../state/viewStore.ts';
import type { ToolContext } from './tool.ts';

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

/** What every new item has; it lies on top. */
export function common(context: ToolContext): Pick<Item, 'id' | 'order' | 'by'> {
  const { items, me } = context.board();
  return { id: newId(), order: orderOnTop(items.values()), by: me };
}

/** Puts an empty task, note or text at a board point and opens it for typing; back to selecting, but with a tool that is kept. */
export function writeAt(context: ToolContext, type: Writable, x: number, y: number): void {
  const [dx, dy] = HELD[type];
  const pos: Point = [Math.round(x - dx), Math.round(y - dy)];
  const [width, height] = SIZE[type];
  const size: Point = [width, height];
  const { note, text } = context.view().styles;
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
      : { ...shared, type, style: type === 'note' ? note : text, text: '' };
  if (!context.dispatch(addItem({ item }))) return;
  context.setView({
    tool: toolAfterUse(context.view()),
    selection: new Set([item.id]),
    editing: { id: item.id, field: type === 'task' ? 'title' : 'text' },
  });
}

/** Opens the text of an item for typing on the canvas; false when it has none there. */
export function editItem(context: ToolContext, id: ItemId): boolean {
  const item = context.board().items.get(id);
  const field = item && MAIN_TEXT[item.type];
  if (!field) return false;
  context.setView({ selection: new Set([id]), editing: { id, field } });
  return true;
}

/** Puts what was drawn out on the board and chooses it; back to selecting. False when that is not allowed now. */
export function addDrawn(context: ToolContext, item: Item): boolean {
  if (!context.dispatch(addItem({ item }))) return false;
  const selection = new Set([item.id]);
  context.setView({ tool: toolAfterUse(context.view()), selection, fresh: selection });
  return true;
}

/** The item that a letter typed now goes in: it has just been made and has no text yet. */
export function typedInto(context: ToolContext): ItemId | undefined {
  const { fresh, selection, tool } = context.view();
  const [id] = selection;
  const item = id === undefined ? undefined : context.board().items.get(id);
  if (!item || fresh !== selection || tool !== 'select') return undefined;
  return item.type === 'shape' || item.type === 'connector' ? item.id : undefined;
}

/** Puts a line that is finished on the board, in its pen's style. */
export function addStroke(
  context: ToolContext,
  pen: PenName,
  stroke: Pick<Stroke, 'pos' | 'size' | 'points'>,
): void {
  const kind = pen === 'pen' ? {} : { pen };
  const style = context.view().styles[pen];
  context.dispatch(
    addItem({ item: { ...common(context), ...stroke, ...kind, type: 'stroke', style } }),
  );
}
