import * as m from '../../i18n/generated/messages.js';
import type { ToolName } from '../../state/viewStore.ts';
import { mayEdit } from '../hand.ts';
import { type Action, always } from './action.ts';

function choose(tool: ToolName, key: string, label: () => string): Action {
  return {
    label,
    keys: [{ key }],
    when: tool === 'select' || tool === 'hand' ? always : mayEdit,
    perform: (context) => {
      context.dropGesture();
      context.setView({ tool, editing: null });
    },
  };
}

export const TOOL_ACTIONS = {
  'tool-select': choose('select', 'v', () => m.canvas_tool_select()),
  'tool-hand': choose('hand', 'h', () => m.canvas_tool_hand()),
  'tool-task': choose('task', 'o', () => m.canvas_tool_task()),
  'tool-note': choose('note', 'n', () => m.canvas_tool_note()),
  'tool-text': choose('text', 't', () => m.canvas_tool_text()),
  'tool-pen': choose('pen', 'p', () => m.canvas_tool_pen()),
} as const satisfies Record<string, Action>;
