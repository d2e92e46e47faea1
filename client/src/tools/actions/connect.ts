import * as m from '../../i18n/generated/messages.js';
import { joinable, joinChosen } from '../connector.ts';
import { mayEdit } from '../hand.ts';
import type { Action } from './action.ts';

export const CONNECT_ACTIONS = {
  connect: {
    label: m.canvas_connect,
    group: 'arrange',
    menus: ['chosen'],
    keys: [{ key: 'j' }],
    onBoard: true,
    when: (context) => mayEdit(context) && joinable(context) !== undefined,
    perform: joinChosen,
  },
} as const satisfies Record<string, Action>;
