import { groupItems, lockItems } from '@samenspel/shared/commands';
import { newId } from '@samenspel/shared/records';
import * as m from '../../i18n/generated/messages.js';
import { isOneGroup, looseChosen } from '../arrange/blocks.ts';
import { mayEdit } from '../hand.ts';
import { withGroups } from '../members.ts';
import type { Action, ActionContext } from './action.ts';
import { chosenItems } from './chosen.ts';

const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

const locked = (context: ActionContext) =>
  mayEdit(context) ? chosenItems(context).filter((item) => item.locked) : [];

/** Keeping things together, and where they are. */
export const GROUPING_ACTIONS = {
  group: {
    label: m.arrange_group,
    group: 'arrange',
    keys: [{ key: 'g', mod: true }],
    menus: ['chosen'],
    when: (context) => looseChosen(context).length > 1 && !isOneGroup(looseChosen(context)),
    perform(context) {
      context.dispatch(groupItems({ ids: idsOf(looseChosen(context)), group: newId() }));
    },
  },
  ungroup: {
    label: m.arrange_ungroup,
    group: 'arrange',
    keys: [{ key: 'g', mod: true, shift: true }],
    menus: ['chosen'],
    when: (context) => looseChosen(context).some(({ group }) => group !== undefined),
    perform(context) {
      const grouped = looseChosen(context).filter(({ group }) => group !== undefined);
      const ids = [...withGroups(context.board().items, idsOf(grouped))];
      context.dispatch(groupItems({ ids, group: null }));
    },
  },
  lock: {
    label: m.arrange_lock,
    group: 'arrange',
    keys: [{ key: 'l', mod: true, shift: true }],
    menus: ['chosen'],
    when: (context) => looseChosen(context).length > 0,
    perform(context) {
      context.dispatch(lockItems({ ids: idsOf(looseChosen(context)), locked: true }));
    },
  },
  unlock: {
    label: m.arrange_unlock,
    group: 'arrange',
    keys: [{ key: 'l', mod: true, shift: true }],
    menus: ['chosen'],
    when: (context) => locked(context).length > 0 && looseChosen(context).length === 0,
    perform(context) {
      context.dispatch(lockItems({ ids: idsOf(locked(context)), locked: false }));
    },
  },
  'select-more': {
    label: m.arrange_choose_more,
    group: 'edit',
    keys: [],
    menus: ['chosen'],
    when(context) {
      const { tool, gathering } = context.view();
      return tool === 'select' && !gathering && chosenItems(context).length > 0;
    },
    perform: (context) => context.setView({ gathering: true }),
  },
  'select-alike': {
    label: m.arrange_alike,
    group: 'edit',
    keys: [],
    menus: ['chosen'],
    when: (context) => chosenItems(context).length > 0,
    perform(context) {
      const { items, lanes } = context.board();
      const kinds = new Set(chosenItems(context).map(({ type }) => type));
      const alike = [...items.values()].filter(
        ({ id, type, locked: isLocked }) => kinds.has(type) && !isLocked && !lanes.includes(id),
      );
      context.setView({ selection: new Set(idsOf(alike)) });
    },
  },
} as const satisfies Record<string, Action>;
