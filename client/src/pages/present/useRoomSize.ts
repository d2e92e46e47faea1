import { useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import { remOf } from './fit.ts';

function subscribe(onChange: () => void): () => void {
  globalThis.addEventListener('resize', onChange);
  return () => globalThis.removeEventListener('resize', onChange);
}

/** The window in rem. While this is shown, 1rem is what the room's screen makes it. */
export function useRoomSize(): { readonly width: number; readonly height: number } {
  const width = useSyncExternalStore(subscribe, () => globalThis.innerWidth);
  const height = useSyncExternalStore(subscribe, () => globalThis.innerHeight);
  const rem = remOf(width, height);
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.fontSize = `${rem}px`;
    return () => {
      style.fontSize = '';
    };
  }, [rem]);
  return useMemo(() => ({ width: width / rem, height: height / rem }), [width, height, rem]);
}
