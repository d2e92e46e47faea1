import { useEffect, useState } from 'react';
import { useBoard } from '../../board/index.ts';

/** Milliseconds after which saving no longer is a matter of a slow line. */
const PATIENCE = 10_000;

/** Whether changes have been waiting for long although there is a connection: the server cannot store them. */
export function useStuck(): boolean {
  const saving = useBoard(({ connection, waiting }) => connection.kind === 'online' && waiting > 0);
  const [stuck, setStuck] = useState(false);
  useEffect(() => {
    if (!saving) return undefined;
    const timer = setTimeout(() => setStuck(true), PATIENCE);
    return () => {
      clearTimeout(timer);
      setStuck(false);
    };
  }, [saving]);
  return stuck;
}
