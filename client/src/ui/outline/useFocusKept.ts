import { type RefObject, useEffect, useRef } from 'react';

/**
 * Where the focus goes when what held it is taken away: without this it falls to the page, and who works by
 * keyboard begins anew.
 * @param home finds the element to go to, from the one that goes
 */
export function useFocusKept<Part extends HTMLElement>(
  home: (part: Part) => HTMLElement | null | undefined,
): RefObject<Part | null> {
  const part = useRef<Part>(null);
  const find = useRef(home);
  useEffect(() => {
    const target = part.current ? find.current(part.current) : undefined;
    return () => {
      // After whatever closes along with it has given the focus back.
      setTimeout(() => {
        const lost = document.activeElement === null || document.activeElement === document.body;
        if (lost && target?.isConnected) target.focus();
      });
    };
  }, []);
  return part;
}
