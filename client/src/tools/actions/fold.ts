import * as m from '../../i18n/generated/messages.js';
import { isNarrow } from '../../state/viewStore.ts';
import { type Action, always } from './action.ts';

export const FOLD_ACTIONS = {
  fold: {
    label: m.board_fold,
    group: 'view',
    keys: [{ key: 'f' }],
    when: always,
    perform: ({ view, setView }) => setView({ folded: !view().folded }),
  },
  minimap: {
    label: m.commands_minimap,
    group: 'view',
    keys: [{ key: 'm' }],
    menus: ['board'],
    // On a phone it would lie over half of the board.
    when: ({ view }) => !isNarrow(view()) && !view().folded,
    perform: ({ view, setView }) => setView({ minimap: !view().minimap }),
  },
} as const satisfies Record<string, Action>;
