import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { boardInfo, prepareDevice } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { knownBoard, rememberBoard } from '../../state/myBoards.ts';
import { Waiting } from '../Waiting.tsx';
import { type Entry, enterBoard, type OpenEntry } from './enterBoard.ts';
import { EntryProblemPage } from './later.ts';
import { dropFragment, takeFragment } from './pendingKey.ts';

interface Props {
  readonly id: string;
  /** What is behind the door. */
  readonly children: (entry: OpenEntry) => ReactNode;
}

/** The way in by a link, whatever is behind it: each attempt reads the link anew. */
export function BoardEntry({ id, children }: Props) {
  const [attempt, setAttempt] = useState(0);
  const again = useCallback(() => setAttempt((count) => count + 1), []);

  // Another link to this board, pasted into the address bar, does not load the page again.
  useEffect(() => {
    const onHash = () => {
      if (location.hash.length > 1) again();
    };
    globalThis.addEventListener('hashchange', onHash);
    return () => globalThis.removeEventListener('hashchange', onHash);
  }, [again]);
  return (
    <Attempt key={attempt} id={id} onAgain={again}>
      {children}
    </Attempt>
  );
}

/** Finds out what the link opens. */
function Attempt({ id, children, onAgain }: Props & { readonly onAgain: () => void }) {
  useLocale();
  const [entry, setEntry] = useState<Entry>();

  useEffect(() => {
    let left = false;
    prepareDevice();
    const enter = async () => {
      const found = await enterBoard(id, takeFragment(), {
        known: knownBoard(id),
        hasWebSocket: 'WebSocket' in globalThis,
        ask: boardInfo,
        remember: rememberBoard,
        openAtOnce: setEntry,
      });
      if (left) return;
      // In a browser that keeps nothing, the history entry is the only place left for the key.
      if (found.kind === 'open' && knownBoard(id)?.key === found.key) dropFragment();
      setEntry(found);
    };
    void enter();
    return () => {
      left = true;
    };
  }, [id]);

  if (!entry) return <Waiting text={m.board_opening()} />;
  if (entry.kind === 'problem') {
    const { problem, knownOpens } = entry;
    const useKnown = () => {
      dropFragment();
      onAgain();
    };
    return (
      <EntryProblemPage
        problem={problem}
        onRetry={onAgain}
        onUseKnown={knownOpens ? useKnown : undefined}
      />
    );
  }
  return children(entry);
}
