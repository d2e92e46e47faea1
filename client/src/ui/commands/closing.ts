/** The drawn board: the focus returns there from what lay over it. */
export function boardSurface(): HTMLElement | null {
  return document.querySelector('[data-canvas]');
}

/** Does something once what is now closing has given the focus back: what opens next may then take it. */
export function afterClosing(perform: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(perform));
}
