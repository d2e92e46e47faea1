import * as m from '../../i18n/generated/messages.js';
import { isKeepable, type ToolName } from '../../state/viewStore.ts';
import { mayEdit } from '../hand.ts';
import { type Action, always, type Words } from './action.ts';

function choose(tool: ToolName, key: string, label: Words): Action {
  return {
    label,
    group: 'tools',
    keys: [{ key }],
    when: tool === 'select' || tool === 'hand' ? always : mayEdit,
    perform: (context) => {
      context.dropGesture();
      context.setView({ tool, editing: null, toolKept: false });
    },
  };
}

export const TOOL_ACTIONS = {
  'tool-select': choose('select', 'v', m.canvas_tool_select),
  'tool-hand': choose('hand', 'h', m.canvas_tool_hand),
  'tool-task': choose('task', 'o', m.canvas_tool_task),
  'tool-note': choose('note', 'n', m.canvas_tool_note),
  'tool-text': choose('text', 't', m.canvas_tool_text),
  'tool-pen': choose('pen', 'p', m.canvas_tool_pen),
  image: {
    label: m.images_tool,
    group: 'tools',
    menus: ['board'],
    keys: [{ key: 'i' }],
    when: mayEdit,
    perform: ({ chooseImages }) => chooseImages(),
  },
  'keep-tool': {
    label: m.commands_keep_tool,
    group: 'tools',
    keys: [{ key: 'q' }],
    when: ({ view }) => isKeepable(view().tool),
    perform: ({ view, setView }) => setView({ toolKept: !view().toolKept }),
  },
} as const satisfies Record<string, Action>;
