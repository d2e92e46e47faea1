import { type RefObject, useEffect, useRef } from 'react';

/**
 * Moves the focus to an element when what it is about changes, and that into view: who hears or tabs goes on there.
 * Not when it appears first.
 */
export function useFocusOn<Part extends HTMLElement>(about: string): RefObject<Part | null> {
  const part = useRef<Part>(null);
  const before = useRef(about);
  useEffect(() => {
    if (before.current === about) return;
    before.current = about;
    part.current?.focus({ preventScroll: true });
    part.current?.parentElement?.scrollIntoView({ block: 'start' });
  }, [about]);
  return part;
}
