import * as m from '../../i18n/generated/messages.js';
import { type Action, always } from './action.ts';

export const FOLD_ACTIONS = {
  fold: {
    label: () => m.board_fold(),
    keys: [{ key: 'f' }],
    when: always,
    perform: ({ view, setView }) => setView({ folded: !view().folded }),
  },
} as const satisfies Record<string, Action>;
