/** Gives the focus to the board: to the item one is at, else to all of it. */
export function focusBoard(): void {
  const item = document.querySelector<HTMLElement>('[data-reading]:not([hidden])');
  if (item) item.focus({ preventScroll: true });
  else focusSurface();
}

/** Gives the focus to all of the board. */
export function focusSurface(): void {
  document.querySelector<HTMLElement>('[data-canvas]')?.focus({ preventScroll: true });
}
