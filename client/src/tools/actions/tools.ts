import type { Form } from '@samenspel/shared/records';
import * as m from '../../i18n/generated/messages.js';
import { isKeepable, type ToolName } from '../../state/viewStore.ts';
import { mayEdit } from '../hand.ts';
import { type Action, type ActionContext, always, type Words } from './action.ts';
import type { Keys } from './keys.ts';

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

/** @param form undefined: the one that was drawn last */
function chooseForm(form: Form | undefined, keys: readonly Keys[], label: Words): Action {
  const { perform, ...shape } = choose('shape', '', label);
  return {
    ...shape,
    keys,
    perform(context) {
      perform(context);
      const { styles } = context.view();
      if (form) context.setView({ styles: { ...styles, form } });
    },
  };
}

/** Who only looks shows nothing to others. */
const isSeen = ({ board }: ActionContext) => board().capability !== 'view';

export const TOOL_ACTIONS = {
  'tool-select': choose('select', 'v', m.canvas_tool_select),
  'tool-hand': choose('hand', 'h', m.canvas_tool_hand),
  'tool-task': choose('task', 'o', m.canvas_tool_task),
  'tool-note': choose('note', 'n', m.canvas_tool_note),
  'tool-text': choose('text', 't', m.canvas_tool_text),
  'tool-pen': choose('pen', 'p', m.canvas_tool_pen),
  'tool-highlighter': choose('highlighter', 'b', m.canvas_tool_highlighter),
  'tool-shape': chooseForm(undefined, [], m.canvas_tool_shape),
  'tool-rectangle': chooseForm('rectangle', [{ key: 'r' }], m.canvas_form_rectangle),
  'tool-ellipse': chooseForm('ellipse', [{ key: 'e' }], m.canvas_form_ellipse),
  'tool-diamond': chooseForm('diamond', [{ key: 'd' }], m.canvas_form_diamond),
  'tool-connector': {
    ...choose('connector', 'c', m.canvas_tool_connector),
    keys: [{ key: 'c' }, { key: 'a' }],
  },
  'tool-frame': choose('frame', 'k', m.canvas_tool_frame),
  'tool-eraser': choose('eraser', 'x', m.canvas_tool_eraser),
  'tool-laser': { ...choose('laser', 'l', m.canvas_tool_laser), when: isSeen },
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
