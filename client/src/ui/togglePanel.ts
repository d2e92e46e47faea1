import type { PanelName, ViewStore } from '../state/viewStore.ts';

/** Opens a panel, or closes it when it is the one that is open. */
export function togglePanel(view: ViewStore, panel: PanelName): void {
  view.setState((state) => ({ panel: state.panel === panel ? null : panel }));
}
