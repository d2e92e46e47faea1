import type { TipSide } from './tip.ts';

/** The words that are shown, and the control they are beside. */
export interface ShownTip {
  readonly control: Element;
  readonly text: string;
  readonly keys: string | undefined;
  readonly side: TipSide;
}

/** Milliseconds of rest on a control before its words come; and within which the next ones come at once. */
const REST = 500;
/** Milliseconds to reach the words with the pointer before they go. */
const LINGER = 200;

const SIDES: readonly TipSide[] = ['top', 'right', 'bottom', 'left'];

function tipOf(target: EventTarget | null): ShownTip | undefined {
  const control = target instanceof Element ? target.closest<HTMLElement>('[data-tip]') : null;
  const text = control?.dataset['tip'];
  if (!control || text === undefined || text === '') return undefined;
  const side = SIDES.find((one) => one === control.dataset['tipSide']) ?? 'bottom';
  return { control, text, keys: control.dataset['tipKeys'], side };
}

const isShown = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[data-tip-shown]') !== null;

/**
 * Tells which words are to be shown: of the control the pointer rests on, or that has the focus by keyboard. They stay
 * while the pointer is on them and go by Escape, by a press and by scrolling away (WCAG 1.4.13). A finger shows none: it has
 * pressed already.
 * @returns what ends it
 */
export function listenToTips(show: (tip: ShownTip | undefined) => void): () => void {
  let shown: ShownTip | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let goneAt = Number.NEGATIVE_INFINITY;

  const set = (next: ShownTip | undefined) => {
    clearTimeout(timer);
    if (shown && !next) goneAt = performance.now();
    if (shown === next) return;
    shown = next;
    show(next);
  };
  const after = (rest: number, next: ShownTip | undefined) => {
    clearTimeout(timer);
    timer = setTimeout(() => set(next?.control.isConnected === false ? undefined : next), rest);
  };
  const over = ({ target, pointerType }: PointerEvent) => {
    if (pointerType === 'touch') return;
    if (isShown(target)) return clearTimeout(timer);
    const next = tipOf(target);
    if (next && next.control === shown?.control) return clearTimeout(timer);
    if (next) after(shown || performance.now() - goneAt < REST ? 0 : REST, next);
    else if (shown) after(LINGER, undefined);
    else clearTimeout(timer);
  };
  const focus = ({ target }: FocusEvent) => {
    const next = tipOf(target);
    if (next && target instanceof Element && target.matches(':focus-visible')) set(next);
  };
  const hide = () => set(undefined);
  const key = ({ key: pressed }: KeyboardEvent) => {
    if (pressed === 'Escape') hide();
  };
  const ends = new AbortController();
  const options = { signal: ends.signal, passive: true, capture: true };
  document.addEventListener('pointerover', over, options);
  // Not while it is on its way down: it would tell of every element that the pointer leaves.
  document.documentElement.addEventListener('pointerleave', hide, { signal: ends.signal });
  document.addEventListener('focusin', focus, options);
  document.addEventListener('focusout', hide, options);
  document.addEventListener('pointerdown', hide, options);
  document.addEventListener('wheel', hide, options);
  document.addEventListener('keydown', key, options);
  return () => {
    ends.abort();
    clearTimeout(timer);
  };
}
