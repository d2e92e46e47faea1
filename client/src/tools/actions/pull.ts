import type { Point } from '@samenspel/shared/records';
import * as m from '../../i18n/generated/messages.js';
import { keepSnapping, type Snapping } from '../../state/snapMemory.ts';
import { canPull, resizeChosen, turnChosen } from '../arrange/byKey.ts';
import { TURN_STEP } from '../transform/turn.ts';
import type { Action, ActionContext, Words } from './action.ts';

function resizes(key: string, by: Point, far = false): Action {
  const [step, label]: readonly [number, Words] = far
    ? [10, m.arrange_resize_far]
    : [1, m.arrange_resize];
  return {
    label,
    group: 'edit',
    keys: [{ key, alt: true, ...(far && { shift: true }) }],
    onBoard: true,
    byKeyOnly: true,
    when: (context) => canPull(context, 'size'),
    perform: (context) => resizeChosen(context, [by[0] * step, by[1] * step]),
  };
}

function turns(key: string, degrees: number, label: Words): Action {
  return {
    label,
    group: 'edit',
    keys: [{ key }],
    onBoard: true,
    when: (context) => canPull(context, 'turn'),
    perform: (context) => turnChosen(context, degrees),
  };
}

function switches(label: Words, name: keyof Snapping, on: boolean): Action {
  return {
    label,
    group: 'view',
    keys: [],
    when: ({ view }) => view()[name] !== on,
    perform(context: ActionContext) {
      context.setView({ [name]: on });
      const { snap, grid } = context.view();
      keepSnapping({ snap, grid });
    },
  };
}

/** Resizing and turning by keyboard, and how things come in line while one drags. */
export const PULL_ACTIONS = {
  'resize-narrower': resizes('ArrowLeft', [-1, 0]),
  'resize-wider': resizes('ArrowRight', [1, 0]),
  'resize-lower': resizes('ArrowUp', [0, -1]),
  'resize-higher': resizes('ArrowDown', [0, 1]),
  'resize-far-narrower': resizes('ArrowLeft', [-1, 0], true),
  'resize-far-wider': resizes('ArrowRight', [1, 0], true),
  'resize-far-lower': resizes('ArrowUp', [0, -1], true),
  'resize-far-higher': resizes('ArrowDown', [0, 1], true),
  'turn-left': turns('[', -TURN_STEP, m.arrange_turn_left),
  'turn-right': turns(']', TURN_STEP, m.arrange_turn_right),
  'snap-on': switches(m.arrange_snap_on, 'snap', true),
  'snap-off': switches(m.arrange_snap_off, 'snap', false),
  'grid-on': switches(m.arrange_grid_on, 'grid', true),
  'grid-off': switches(m.arrange_grid_off, 'grid', false),
} as const satisfies Record<string, Action>;
