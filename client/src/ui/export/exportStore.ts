import { createStore } from 'zustand/vanilla';

/** Whether making a picture was asked for from elsewhere than the header. */
export const exportStore = createStore<{ readonly open: boolean }>(() => ({ open: false }));

/** Opens the choices for a picture over whatever asked for it. */
export function openExport(): void {
  exportStore.setState({ open: true });
}

export function closeExport(): void {
  exportStore.setState({ open: false });
}
