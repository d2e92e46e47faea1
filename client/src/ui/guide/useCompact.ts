import { useSyncExternalStore } from 'react';

/** As in the style sheets: a phone, upright or on its side. */
const COMPACT = '(max-width: 700px), (max-height: 500px)';

function listen(onChange: () => void): () => void {
  const query = matchMedia(COMPACT);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Whether the window has no room for a panel beside the board: the guide takes all of it then. */
export function useCompact(): boolean {
  return useSyncExternalStore(listen, () => matchMedia(COMPACT).matches);
}
