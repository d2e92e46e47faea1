import { orderItems } from '@samenspel/shared/commands';
import { intersects, type ItemId } from '@samenspel/shared/records';
import * as m from '../../i18n/generated/messages.js';
import { align, type Edge } from '../arrange/align.ts';
import { blocksOf, looseChosen, shiftBlocks } from '../arrange/blocks.ts';
import { distribute } from '../arrange/distribute.ts';
import { grid } from '../arrange/grid.ts';
import { pile, type Step } from '../arrange/pile.ts';
import { withFramed } from '../framed.ts';
import type { Action, ActionContext, Words } from './action.ts';
import type { Keys } from './keys.ts';

const severalBlocks = (least: number) => (context: ActionContext) =>
  context.view().selection.size >= least && blocksOf(context).length >= least;

function aligns(edge: Edge, label: Words, arrow?: string): Action {
  return {
    label,
    group: 'arrange',
    keys: arrow === undefined ? [] : [{ key: arrow, mod: true, shift: true }],
    onBoard: true,
    when: severalBlocks(2),
    perform: (context) => shiftBlocks(context, align(blocksOf(context), edge)),
  };
}

function spreads(axis: 'x' | 'y', label: Words): Action {
  return {
    label,
    group: 'arrange',
    keys: [],
    when: severalBlocks(3),
    perform: (context) => shiftBlocks(context, distribute(blocksOf(context), axis)),
  };
}

function lifts(step: Step, label: Words, key: Keys, menus: Action['menus'] = []): Action {
  return {
    label,
    group: 'arrange',
    keys: [key],
    menus,
    onBoard: true,
    when: (context) => looseChosen(context).length > 0,
    perform(context) {
      const to = pile(context.board().items.values(), lifted(context), step, touching(context));
      if (to.length > 0) context.dispatch(orderItems({ to }));
    },
  };
}

/** A frame goes with what lies in it: that would otherwise lie under it, and no longer in it. */
const lifted = (context: ActionContext) =>
  withFramed(
    context,
    looseChosen(context).map(({ id }) => id),
  );

const touching = (context: ActionContext) => (a: ItemId, b: ItemId) => {
  const [one, other] = [context.boundsOf(a), context.boundsOf(b)];
  return one !== undefined && other !== undefined && intersects(one, other);
};

/** Putting what is chosen in order: beside and above each other, and in the pile. */
export const ARRANGE_ACTIONS = {
  'align-left': aligns('left', m.arrange_left, 'ArrowLeft'),
  'align-centre': aligns('centre', m.arrange_centre),
  'align-right': aligns('right', m.arrange_right, 'ArrowRight'),
  'align-top': aligns('top', m.arrange_top, 'ArrowUp'),
  'align-middle': aligns('middle', m.arrange_middle),
  'align-bottom': aligns('bottom', m.arrange_bottom, 'ArrowDown'),
  'spread-across': spreads('x', m.arrange_spread_across),
  'spread-down': spreads('y', m.arrange_spread_down),
  'stack-grid': {
    label: m.arrange_grid,
    group: 'arrange',
    keys: [],
    when: severalBlocks(2),
    perform: (context) => shiftBlocks(context, grid(blocksOf(context))),
  },
  'to-front': lifts('front', m.arrange_front, { key: '}', mod: true, shift: true }, ['chosen']),
  forward: lifts('forward', m.arrange_forward, { key: ']', mod: true }),
  backward: lifts('backward', m.arrange_backward, { key: '[', mod: true }),
  'to-back': lifts('back', m.arrange_back, { key: '{', mod: true, shift: true }, ['chosen']),
} as const satisfies Record<string, Action>;
