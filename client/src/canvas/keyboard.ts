import { flushSync } from 'react-dom';
import { actionFor, type FocusPlace, typedInto } from '../tools/index.ts';
import type { BoardTools } from './boardTools.ts';

export interface HeldKeys {
  /** The space bar is held: the pointer moves the board. */
  readonly space: () => boolean;
  readonly subscribe: (onChange: () => void) => () => void;
  readonly close: () => void;
}

/** Where no key is the board's: what lies over it. */
const OVER = 'dialog, [role=dialog], [role=alertdialog], [role=menu]';

/** Where letters and arrows are somebody else's: fields, and whatever moves in itself by arrows. */
const TAKES_KEYS =
  'input, textarea, select, [contenteditable], [role=listbox], [role=radiogroup], [role=tablist], [role=combobox], [role=slider]';

/** What does something itself on Enter and the space bar, or scrolls by arrows: controls, and whole panels. */
const PRESSES = 'button, a[href], summary, [role=button], [role=toolbar], [data-panel]';

function focusOf(target: EventTarget | null, surface: HTMLElement): FocusPlace | undefined {
  if (!(target instanceof Element)) return 'board';
  if (target === surface || target === document.body) return 'board';
  if (target.closest(OVER)) return undefined;
  if (target.closest(TAKES_KEYS)) return 'field';
  return target.closest(PRESSES) ? 'bars' : 'board';
}

/** Keys of the board: the action registry's, and the space bar that moves it. */
export function listenToKeys(surface: HTMLElement, { context, actions }: BoardTools): HeldKeys {
  const listeners = new Set<() => void>();
  let space = false;
  const hold = (on: boolean) => {
    if (space === on) return;
    space = on;
    for (const listener of listeners) listener();
  };
  const down = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const focus = focusOf(event.target, surface);
    if (!focus) return;
    if (context.view().over !== null) {
      // It opens in a moment: what is typed until then is meant for it, and must not choose tools.
      if (event.key === 'Escape') context.setView({ over: null });
      return;
    }
    if (event.key === ' ' && !event.shiftKey && focus === 'board') {
      event.preventDefault();
      hold(true);
      return;
    }
    if (focus === 'board' && beginsTyping(event, context)) return;
    const action = actionFor(actions.all(), event, context, focus);
    if (!action) return;
    event.preventDefault();
    action.perform(context);
  };
  const up = (event: KeyboardEvent) => {
    if (event.key === ' ') hold(false);
  };
  const stop = new AbortController();
  const { signal } = stop;
  showFocus(surface, signal);
  globalThis.addEventListener('keydown', down, { signal });
  globalThis.addEventListener('keyup', up, { signal });
  globalThis.addEventListener('blur', () => hold(false), { signal });
  return {
    space: () => space,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    close: () => stop.abort(),
  };
}

/** A letter goes in what has just been made. The field has the focus before the letter is typed, and so gets it. */
function beginsTyping(event: KeyboardEvent, context: BoardTools['context']): boolean {
  const isLetter = /^[\p{L}\p{N}]$/u.test(event.key) && !event.ctrlKey && !event.metaKey;
  const id = isLetter ? typedInto(context) : undefined;
  if (id === undefined) return false;
  flushSync(() => context.setView({ editing: { id, field: 'text' } }));
  return true;
}

/** The ring round the board is for who comes by Tab; after every key typed it would only be in the way. */
function showFocus(surface: HTMLElement, signal: AbortSignal): void {
  let tabbed = false;
  globalThis.addEventListener('keydown', ({ key }) => (tabbed = key === 'Tab'), {
    signal,
    capture: true,
  });
  const show = (on: boolean) => surface.toggleAttribute('data-by-keyboard', on);
  surface.addEventListener('focus', () => show(tabbed), { signal });
  surface.addEventListener('pointerdown', () => show(false), { signal });
}
