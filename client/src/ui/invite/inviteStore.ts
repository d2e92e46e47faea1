import { createStore } from 'zustand/vanilla';

/** Whether the invitation is open: it is asked for from more than one place. */
export const inviteStore = createStore<{ readonly open: boolean }>(() => ({ open: false }));

/** Opens the invitation over whatever asked for it. */
export function openInvitation(): void {
  inviteStore.setState({ open: true });
}
