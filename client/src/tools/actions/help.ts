import * as m from '../../i18n/generated/messages.js';
import { middleOf, toScreen } from '../../state/camera.ts';
import { insetsOf, type MenuPlace } from '../../state/viewStore.ts';
import { type Action, type ActionContext, always } from './action.ts';
import { boundsOfChosen } from './chosen.ts';

/** Where a menu opens that nobody pointed for: at what is chosen, else in the middle. */
function menuByKey(context: ActionContext): { on: MenuPlace; at: readonly [number, number] } {
  const view = context.view();
  const [x, y] = middleOf(view.viewport, insetsOf(view));
  const rect = boundsOfChosen(context);
  if (!rect) return { on: 'board', at: [x, y] };
  const [left, top] = toScreen(view.camera, rect.x + rect.width / 2, rect.y + rect.height / 2);
  const { width, height } = view.viewport;
  const isInView = left > 0 && top > 0 && left < width && top < height;
  return { on: 'chosen', at: isInView ? [left, top] : [x, y] };
}

export const HELP_ACTIONS = {
  commands: {
    label: m.commands_title,
    group: 'view',
    keys: [{ key: 'k', mod: true }],
    whileTyping: true,
    when: always,
    perform(context) {
      context.dropGesture();
      context.setView({ over: { kind: 'commands' } });
    },
  },
  keys: {
    label: m.commands_keys,
    group: 'view',
    keys: [{ key: '?' }],
    menus: ['board'],
    when: always,
    perform: ({ setView }) => setView({ over: { kind: 'keys' } }),
  },
  menu: {
    label: m.commands_menu,
    group: 'edit',
    keys: [{ key: 'F10', shift: true }, { key: 'ContextMenu' }],
    onBoard: true,
    byKeyOnly: true,
    when: always,
    perform(context) {
      context.dropGesture();
      context.setView({ over: { kind: 'menu', ...menuByKey(context) } });
    },
  },
} as const satisfies Record<string, Action>;
