import { addItems } from '@samenspel/shared/commands';
import type { Item } from '@samenspel/shared/records';
import * as m from '../../i18n/generated/messages.js';
import { mayAgree } from '../../state/round.ts';
import { copyItems, standingAlone } from '../copy.ts';
import { withFramed } from '../framed.ts';
import { mayEdit } from '../hand.ts';
import type { Action, ActionContext } from './action.ts';

/** How far a duplicate lies from what it is of, in board units: that both are seen. */
const ASIDE = 24;

const isChosen = ({ view, board }: ActionContext) =>
  [...view().selection].some((id) => board().items.has(id));

/** What of the selection may be put on the board once more: agreements have a right of their own. */
function copyable(context: ActionContext): Item[] {
  const chosen = chosenToCopy(context);
  return mayAgree(context.board()) ? chosen : chosen.filter(({ type }) => type !== 'agreement');
}

/** What is chosen, with what lies in the frames among it. */
export function chosenToCopy(context: ActionContext): Item[] {
  const { items } = context.board();
  return [...withFramed(context, context.view().selection)].flatMap((id) => items.get(id) ?? []);
}

export const CLIPBOARD_ACTIONS = {
  copy: {
    label: m.clipboard_copy,
    group: 'edit',
    menus: ['chosen'],
    keys: [{ key: 'c', mod: true }],
    byBrowser: true,
    when: isChosen,
    perform: ({ clipboard }) => clipboard('copy'),
  },
  cut: {
    label: m.clipboard_cut,
    group: 'edit',
    menus: ['chosen'],
    keys: [{ key: 'x', mod: true }],
    byBrowser: true,
    when: (context) => mayEdit(context) && isChosen(context),
    perform: ({ clipboard }) => clipboard('cut'),
  },
  paste: {
    label: m.clipboard_paste,
    group: 'edit',
    menus: ['board', 'chosen'],
    keys: [{ key: 'v', mod: true }],
    byBrowser: true,
    when: mayEdit,
    perform: ({ clipboard }) => clipboard('paste'),
  },
  duplicate: {
    label: m.clipboard_duplicate,
    group: 'edit',
    menus: ['chosen'],
    keys: [{ key: 'd', mod: true }],
    onBoard: true,
    when: (context) => mayEdit(context) && copyable(context).length > 0,
    perform(context) {
      const { items: board, me } = context.board();
      const alone = standingAlone(copyable(context), context.endsOf);
      const items = copyItems(alone, { by: [ASIDE, ASIDE], me, board: board.values() });
      if (items.length === 0 || !context.dispatch(addItems({ items }))) return;
      context.setView({
        tool: 'select',
        editing: null,
        selection: new Set(items.map(({ id }) => id)),
      });
    },
  },
} as const satisfies Record<string, Action>;
