import { useEffect, useState } from 'react';
import { currentCode, openCode, useOpenBoard } from '../../board/index.ts';
import { useLinks } from '../../ui/share/useLinks.ts';

/** Between two looks at whether links and code are still the same, in milliseconds. */
const PACE = 20_000;

export interface Join {
  /** The link to take part; undefined where this screen was opened with one that only looks. */
  readonly takePart: string | undefined;
  /** The link to look back at the board. */
  readonly look: string | undefined;
  /** Six characters as they are stored; undefined when none is open. */
  readonly code: string | undefined;
}

/**
 * How people get in. Showing the board in a room is inviting the room: where no code is open yet, one is opened. One
 * that is closed meanwhile stays closed.
 */
export function useJoin(): Join {
  const open = useOpenBoard();
  const { state, ask } = useLinks(true);
  const [code, setCode] = useState<string>();
  useEffect(() => {
    if (open.capability !== 'facilitate') return;
    let left = false;
    const look = async (mayOpen: boolean) => {
      const current = await currentCode(open.id, open.key);
      const found =
        mayOpen && current.ok && current.value.code === null
          ? await openCode(open.id, open.key)
          : current;
      // Without an answer what is on the wall stays: it was right a moment ago.
      if (!left && found.ok) setCode(found.value.code ?? undefined);
    };
    void look(true);
    const timer = setInterval(() => {
      void look(false);
      void ask();
    }, PACE);
    return () => {
      left = true;
      clearInterval(timer);
    };
  }, [open, ask]);
  const links = state.kind === 'known' ? state.links : {};
  return { takePart: links.edit, look: links.view ?? links.edit, code };
}
