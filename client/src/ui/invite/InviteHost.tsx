import { useStore } from 'zustand';
import { InviteDialog } from './InviteDialog.tsx';
import { inviteStore } from './inviteStore.ts';

/** Where the invitation opens. */
export function InviteHost() {
  const open = useStore(inviteStore, (state) => state.open);
  return open ? <InviteDialog onClose={() => inviteStore.setState({ open: false })} /> : null;
}
