import { putOnLadder, setAgreement, takeOffLadder } from '@samenspel/shared/commands';
import * as m from '../../i18n/generated/messages.js';
import { mayEdit } from '../hand.ts';
import type { Action, ActionContext } from './action.ts';
import { chosenItems, onlyChosen } from './chosen.ts';

const isOnLadder = (context: ActionContext, id: string) => context.board().lanes.includes(id);

const chosenTasks = (context: ActionContext, onLadder: boolean) =>
  mayEdit(context)
    ? chosenItems(context).filter(
        ({ id, type }) => type === 'task' && isOnLadder(context, id) === onLadder,
      )
    : [];

function checkOff(done: boolean): Pick<Action, 'group' | 'keys' | 'menus' | 'when' | 'perform'> {
  const agreement = (context: ActionContext) => {
    const item = mayEdit(context) ? onlyChosen(context) : undefined;
    return item?.type === 'agreement' && item.done !== done ? item : undefined;
  };
  return {
    group: 'edit',
    keys: [],
    menus: ['chosen'],
    when: (context) => agreement(context) !== undefined,
    perform(context) {
      const item = agreement(context);
      if (item) context.dispatch(setAgreement({ id: item.id, done }));
    },
  };
}

export const LADDER_ACTIONS = {
  'put-on-ladder': {
    label: m.canvas_put_on_ladder,
    group: 'edit',
    keys: [],
    menus: ['chosen'],
    when: (context) => chosenTasks(context, false).length > 0,
    perform(context) {
      const tasks = chosenTasks(context, false);
      context.dispatch(...tasks.map(({ id }) => putOnLadder({ task: id, before: null })));
    },
  },
  'take-off-ladder': {
    label: m.canvas_take_off_ladder,
    group: 'edit',
    keys: [],
    menus: ['chosen'],
    when: (context) => chosenTasks(context, true).length > 0,
    perform(context) {
      const lanes = chosenTasks(context, true);
      context.dispatch(...lanes.map(({ id }) => takeOffLadder({ task: id })));
    },
  },
  'check-off': { label: m.votes_check_off, ...checkOff(true) },
  'undo-done': { label: m.votes_undo_done, ...checkOff(false) },
} as const satisfies Record<string, Action>;
