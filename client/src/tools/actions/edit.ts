import { deleteItems } from '@samenspel/shared/commands';
import { type Item, type ItemId, MAIN_TEXT } from '@samenspel/shared/records';
import * as m from '../../i18n/generated/messages.js';
import { mayEdit } from '../hand.ts';
import { middleOf, toBoard } from '../../state/camera.ts';
import { GRID } from '../../state/snapMemory.ts';
import { insetsOf } from '../../state/viewStore.ts';
import { isLoose, withConnectors } from '../members.ts';
import { editItem } from '../newItem.ts';
import { openDetails, openTask } from '../openTask.ts';
import { moveChosen } from '../select/drag.ts';
import { TOOLS } from '../tools.ts';
import { type Action, type ActionContext, always, type Words } from './action.ts';
import { chosenItems as chosen, onlyChosen as only } from './chosen.ts';
import type { Keys } from './keys.ts';

/** What is chosen and not locked. */
const loose = (context: ActionContext) => chosen(context).filter(isLoose);

const mayChange = (context: ActionContext) => mayEdit(context) && loose(context).length > 0;

const hasText = (item: Item | undefined) => item !== undefined && MAIN_TEXT[item.type] !== null;

const isOnLadder = (context: ActionContext, id: ItemId) => context.board().lanes.includes(id);

/** Moves what is chosen by one unit, with shift by ten; on the grid by one of its squares, or five. */
function nudge(key: string, dx: number, dy: number, label: Words = m.commands_nudge): Action {
  return {
    label,
    group: 'edit',
    keys: [{ key }],
    onBoard: true,
    byKeyOnly: true,
    when: (context) =>
      mayEdit(context) && chosen(context).some(({ id }) => !isOnLadder(context, id)),
    perform(context) {
      const far = Math.abs(dx + dy) > 1;
      const step = context.view().grid ? GRID * (far ? 0.5 : 1) : 1;
      moveChosen(context, [dx * step, dy * step]);
    },
  };
}

const far = (keys: readonly Keys[]): readonly Keys[] =>
  keys.map((held) => ({ ...held, shift: true }));

function nudgeFar(key: string, dx: number, dy: number): Action {
  const near = nudge(key, dx, dy, m.commands_nudge_far);
  return { ...near, keys: far(near.keys) };
}

export const EDIT_ACTIONS = {
  undo: {
    label: m.canvas_undo,
    group: 'edit',
    keys: [{ key: 'z', mod: true }],
    when: ({ board }) => board().canUndo,
    perform: ({ undo }) => undo(),
  },
  redo: {
    label: m.canvas_redo,
    group: 'edit',
    keys: [
      { key: 'z', mod: true, shift: true },
      { key: 'y', mod: true },
    ],
    when: ({ board }) => board().canRedo,
    perform: ({ redo }) => redo(),
  },
  delete: {
    label: m.canvas_delete,
    group: 'edit',
    menus: ['chosen'],
    keys: [{ key: 'Delete' }, { key: 'Backspace' }],
    onBoard: true,
    when: mayChange,
    perform(context) {
      const ids = loose(context).map(({ id }) => id);
      const { items } = context.board();
      context.dispatch(deleteItems({ ids: [...withConnectors(items, ids)] }));
      context.setView({ selection: new Set() });
    },
  },
  'make-here': {
    label: m.canvas_make_here,
    group: 'edit',
    byKeyOnly: true,
    keys: [{ key: 'Enter' }],
    onBoard: true,
    when: (context) => mayEdit(context) && TOOLS[context.view().tool].makeHere !== undefined,
    perform(context) {
      const view = context.view();
      const [x, y] = middleOf(view.viewport, insetsOf(view));
      const { tool, camera } = view;
      TOOLS[tool].makeHere?.(context, ...toBoard(camera, x, y));
    },
  },
  edit: {
    label: m.canvas_edit,
    group: 'edit',
    menus: ['chosen'],
    keys: [{ key: 'Enter' }],
    onBoard: true,
    when: (context) => mayEdit(context) && hasText(only(context)),
    perform(context) {
      const item = only(context);
      if (!item) return;
      if (isOnLadder(context, item.id)) openTask(context, item.id);
      else editItem(context, item.id);
    },
  },
  'describe-image': {
    label: m.images_describe,
    group: 'edit',
    menus: ['chosen'],
    keys: [{ key: 'Enter' }],
    onBoard: true,
    when: (context) => mayEdit(context) && only(context)?.type === 'image',
    perform: (context) => context.setView({ describing: only(context)?.id ?? null }),
  },
  details: {
    label: m.canvas_details,
    group: 'edit',
    menus: ['chosen'],
    keys: [],
    when: (context) => ['task', 'agreement'].includes(only(context)?.type ?? ''),
    perform(context) {
      const item = only(context);
      if (item) openDetails(context, item.id);
    },
  },
  'select-all': {
    label: m.canvas_select_all,
    group: 'edit',
    menus: ['board'],
    keys: [{ key: 'a', mod: true }],
    onBoard: true,
    when: always,
    perform(context) {
      const everywhere = { x: -2e6, y: -2e6, width: 4e6, height: 4e6 };
      const { items } = context.board();
      const all = context.itemsIn(everywhere).filter((id) => !items.get(id)?.locked);
      context.setView({ tool: 'select', selection: new Set(all) });
    },
  },
  'nudge-left': nudge('ArrowLeft', -1, 0),
  'nudge-right': nudge('ArrowRight', 1, 0),
  'nudge-up': nudge('ArrowUp', 0, -1),
  'nudge-down': nudge('ArrowDown', 0, 1),
  'nudge-far-left': nudgeFar('ArrowLeft', -10, 0),
  'nudge-far-right': nudgeFar('ArrowRight', 10, 0),
  'nudge-far-up': nudgeFar('ArrowUp', 0, -10),
  'nudge-far-down': nudgeFar('ArrowDown', 0, 10),
  escape: {
    label: m.canvas_escape,
    group: 'edit',
    byKeyOnly: true,
    keys: [{ key: 'Escape' }],
    onBoard: true,
    when: always,
    perform(context) {
      if (context.dropGesture()) return;
      if (context.view().tool !== 'select') context.setView({ tool: 'select', toolKept: false });
      else context.setView({ selection: new Set() });
    },
  },
} as const satisfies Record<string, Action>;
