/** Follows whether something is held down: a mouse button, a finger or a pen, anywhere in the window. */
export function listenToPress() {
  const held = new Set<number>();
  const stop = new AbortController();
  const how = { signal: stop.signal, capture: true } as const;
  const up = ({ pointerId }: PointerEvent) => void held.delete(pointerId);
  globalThis.addEventListener('pointerdown', ({ pointerId }) => held.add(pointerId), how);
  globalThis.addEventListener('pointerup', up, how);
  globalThis.addEventListener('pointercancel', up, how);
  globalThis.addEventListener('blur', () => held.clear(), how);
  return { isDown: () => held.size > 0, close: () => stop.abort() };
}
