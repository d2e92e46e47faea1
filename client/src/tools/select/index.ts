import { mayEdit, panning } from '../hand.ts';
import { editItem, writeAt } from '../newItem.ts';
import { openTask } from '../openTask.ts';
import { pressOnLadder } from '../place.ts';
import type { Hit, Next, PointerInput, Tool, ToolContext, ToolState } from '../tool.ts';
import { pressingEmpty } from './marquee.ts';
import { pressingHead } from './head.ts';
import { pressingItem } from './item.ts';

const press = (hit: Hit | undefined, input: PointerInput, context: ToolContext): Next => {
  switch (hit?.kind) {
    case 'item':
      return pressingItem(hit.id, input, context, idle);
    case 'head':
      return pressingHead(hit.lane, input, context, idle);
    case 'marker':
    case 'more':
    case 'cell':
      return pressOnLadder(hit, input, idle) ?? pressOnEmpty(input, context);
    case undefined:
      return pressOnEmpty(input, context);
  }
};

function pressOnEmpty(input: PointerInput, context: ToolContext): ToolState {
  // A finger moves the board: on a phone that is what everybody tries first.
  if (input.device !== 'touch') return pressingEmpty(input, context, idle);
  context.setView({ selection: new Set() });
  return panning(input, idle);
}

const idle: ToolState = {
  name: 'idle',
  cursor: (context, input) => cursorOver(context.hit(input.x, input.y), context),
  down: (input, context) => press(context.hit(input.x, input.y), input, context),
  double(input, context) {
    openAt(context.hit(input.x, input.y), input, context);
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
