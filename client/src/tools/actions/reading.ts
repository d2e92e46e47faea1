import type { ItemId } from '@samenspel/shared/records';
import * as m from '../../i18n/generated/messages.js';
import { freeRect, type ViewState } from '../../state/viewStore.ts';
import type { Action, ActionContext } from './action.ts';

const NONE: ReadonlySet<ItemId> = new Set();

/** What one is at by keyboard, as long as it is chosen. */
function readingIn({ reading, selection }: ViewState): ViewState['reading'] {
  return reading && selection.has(reading.id) ? reading : null;
}

/** The item one is at: the one read, else the last that was chosen in another way. */
function current(context: ActionContext): ItemId | undefined {
  const view = context.view();
  return readingIn(view)?.id ?? [...view.selection].at(-1);
}

/** The item so many places further; undefined: one is at no item, or at an end. */
function neighbour(context: ActionContext, step: 1 | -1): ItemId | undefined {
  const id = current(context);
  if (id === undefined || context.view().tool !== 'select') return undefined;
  const order = context.readingOrder();
  const at = order.indexOf(id);
  // A lane's head is not among them: from there one goes to the first.
  return at === -1 && step === -1 ? undefined : order[at + step];
}

function goTo(context: ActionContext, id: ItemId | undefined): void {
  if (id === undefined) return;
  const kept = readingIn(context.view())?.kept ?? NONE;
  context.setView({ selection: new Set([...kept, id]), reading: { id, kept } });
}

/** Where reading begins: at the first item in view, else at the first of all. */
function entrance(context: ActionContext): ItemId | undefined {
  const order = context.readingOrder();
  const inView = new Set(context.itemsIn(freeRect(context.view())));
  return order.find((id) => inView.has(id)) ?? order[0];
}

/**
 * Going through the items by keyboard: Enter goes in, Tab goes on, Escape goes out. At either end, and while nothing
 * is chosen, Tab is the browser's and leaves the board: it is no trap.
 */
export const READING_ACTIONS = {
  'read-in': {
    label: m.canvas_read_in,
    group: 'view',
    byKeyOnly: true,
    keys: [{ key: 'Enter' }],
    onBoard: true,
    when: (context) => {
      const { tool, selection } = context.view();
      return tool === 'select' && selection.size === 0 && context.readingOrder().length > 0;
    },
    perform: (context) => goTo(context, entrance(context)),
  },
  'read-next': {
    label: m.canvas_read_next,
    group: 'view',
    byKeyOnly: true,
    keys: [{ key: 'Tab' }],
    onBoard: true,
    when: (context) => neighbour(context, 1) !== undefined,
    perform: (context) => goTo(context, neighbour(context, 1)),
  },
  'read-previous': {
    label: m.canvas_read_previous,
    group: 'view',
    byKeyOnly: true,
    keys: [{ key: 'Tab', shift: true }],
    onBoard: true,
    when: (context) => neighbour(context, -1) !== undefined,
    perform: (context) => goTo(context, neighbour(context, -1)),
  },
  'read-keep': {
    label: m.canvas_read_keep,
    group: 'view',
    byKeyOnly: true,
    keys: [{ key: ' ', shift: true }],
    onBoard: true,
    when: (context) => readingIn(context.view()) !== null,
    perform(context) {
      const reading = readingIn(context.view());
      if (!reading) return;
      const kept = new Set(reading.kept);
      if (!kept.delete(reading.id)) kept.add(reading.id);
      context.setView({ reading: { ...reading, kept }, selection: new Set([...kept, reading.id]) });
    },
  },
  'read-bar': {
    label: m.canvas_to_bar,
    group: 'view',
    byKeyOnly: true,
    keys: [{ key: 'Enter', mod: true }],
    onBoard: true,
    when: (context) => context.view().selection.size > 0,
    perform: ({ goToBar }) => goToBar(),
  },
} as const satisfies Record<string, Action>;
