import { mayEdit, panning } from '../hand.ts';
import { editItem, writeAt } from '../newItem.ts';
import { openTask } from '../openTask.ts';
import { pressOnLadder } from '../place.ts';
import { canPlaceFirst, pressOnCell } from './cell.ts';
import type { Hit, Next, PointerInput, Tool, ToolContext, ToolState } from '../tool.ts';
import { pressingEmpty } from './marquee.ts';
import { pressingHead } from './head.ts';
import { hasLocked, isLoose } from '../members.ts';
import { pressingItem } from './item.ts';
import { transform } from '../transform/later.ts';

const press = (hit: Hit | undefined, input: PointerInput, context: ToolContext): Next => {
  switch (hit?.kind) {
    case 'item':
      return pressingItem(hit.id, input, context, idle);
    case 'head':
      return pressingHead(hit.lane, input, context, idle);
    case 'cell':
      return pressOnCell(hit, input, context, () => pressOnEmpty(input, context));
    case 'marker':
    case 'more':
      return orFromEmpty(pressOnLadder(hit, input, idle), input) ?? pressOnEmpty(input, context);
    case undefined:
      return pressOnEmpty(input, context);
  }
};

/** CSS pixels after which a drag that nothing picked up is one from empty board; more than any tool's own slack. */
const FAR = 12;

/** What a press does until it becomes a drag that means nothing there: then it is a drag from empty board. */
function orFromEmpty(state: Next, start: PointerInput): Next {
  if (!state) return undefined;
  return {
    ...state,
    move(input, context) {
      const next = state.move?.(input, context);
      if (next) return next;
      const gone = Math.hypot(input.screen[0] - start.screen[0], input.screen[1] - start.screen[1]);
      return gone > FAR ? pressOnEmpty(start, context) : undefined;
    },
  };
}

function pressOnEmpty(input: PointerInput, context: ToolContext): ToolState {
  // A finger moves the board, on a phone that is what everybody tries first, until it is to choose more.
  if (input.device !== 'touch' || context.view().gathering)
    return pressingEmpty(input, context, idle);
  context.setView({ selection: new Set() });
  return panning(input, idle);
}

/** What lies under a pointer, but for what is locked: that lets through to what lies below it. */
function looseAt({ x, y }: PointerInput, { hit }: ToolContext): Hit | undefined {
  return hit(x, y, isLoose);
}

/** A mouse over what is locked sees why nothing happens there. */
function showLock({ x, y, device }: PointerInput, context: ToolContext): void {
  const { lockAt } = context.view();
  const { items } = context.board();
  const hit = device === 'touch' || !hasLocked(items) ? undefined : context.hit(x, y);
  const over = hit?.kind === 'item' && items.get(hit.id)?.locked ? hit.id : null;
  if (over !== lockAt) context.setView({ lockAt: over });
}

const idle: ToolState = {
  name: 'idle',
  cursor: (context, input) =>
    transform.now()?.cursorAt(input, context) ?? cursorOver(looseAt(input, context), context),
  down: (input, context) =>
    transform.now()?.pressingHandle(input, context, idle) ??
    press(looseAt(input, context), input, context),
  move(input, context) {
    showLock(input, context);
    return undefined;
  },
  leave: ({ setView }) => setView({ lockAt: null }),
  double(input, context) {
    if (transform.now()?.cursorAt(input, context)) return undefined;
    openAt(looseAt(input, context), input, context);
    return undefined;
  },
};

/** The tool one begins with and returns to: choose, move, open. */
export const selectTool: Tool = { name: 'select', idle };

function cursorOver(hit: Hit | undefined, context: ToolContext) {
  switch (hit?.kind) {
    case 'item':
      return mayEdit(context) ? 'move' : 'pointer';
    case 'marker':
    case 'more':
    case 'head':
      return 'pointer';
    case 'cell':
      return canPlaceFirst(hit.lane, context) ? 'pointer' : 'default';
    case undefined:
      return 'default';
  }
}

/** A double click: types in a note or text, opens a task, and on empty board puts a note. */
function openAt(hit: Hit | undefined, input: PointerInput, context: ToolContext): void {
  switch (hit?.kind) {
    case 'item': {
      const item = context.board().items.get(hit.id);
      if (item?.type === 'task') openTask(context, hit.id);
      else if (mayEdit(context)) editItem(context, hit.id);
      return;
    }
    case 'head':
      openTask(context, hit.lane);
      return;
    case undefined:
      if (mayEdit(context)) writeAt(context, 'note', input.x, input.y);
      return;
    case 'marker':
    case 'more':
    case 'cell':
      return;
  }
}
