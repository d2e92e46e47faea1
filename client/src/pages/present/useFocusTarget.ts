import type { FocusTarget } from '@samenspel/shared/records';
import { useEffect, useState } from 'react';
import { useBoard } from '../../board/index.ts';

/** How long a place stays lit to which people were taken once, in milliseconds: long enough to find it. */
const ONCE = 20_000;

/** What is to be looked at now: as long as the spotlight is on it, or a while when people were taken there once. */
export function useFocusTarget(): FocusTarget | undefined {
  const focus = useBoard((board) => board.method.focus);
  const id = focus?.id;
  // Where people were taken before this screen was opened is over.
  const [seen, setSeen] = useState(id);
  const isOnce = focus !== null && !focus.spotlight;
  useEffect(() => {
    if (!isOnce || id === seen) return;
    const timer = setTimeout(() => setSeen(id), ONCE);
    return () => clearTimeout(timer);
  }, [isOnce, id, seen]);
  if (!focus || (isOnce && id === seen)) return undefined;
  return focus.target;
}
