import { createStore } from 'zustand/vanilla';

/** Which window about using something again is open: it is asked for from more than one place. */
export type Reuse = 'template' | 'copy';

export const reuseStore = createStore<{ readonly open: Reuse | null }>(() => ({ open: null }));

/** Opens the templates, or the making of a copy, over whatever asked for it. */
export function openReuse(what: Reuse): void {
  reuseStore.setState({ open: what });
}

export function closeReuse(): void {
  reuseStore.setState({ open: null });
}
