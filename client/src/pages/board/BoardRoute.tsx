import { useCallback, useEffect, useState } from 'react';
import { boardInfo } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { knownBoard, rememberBoard } from '../../state/myBoards.ts';
import { Waiting } from '../Waiting.tsx';
import { type Entry, enterBoard } from './enterBoard.ts';
import { EntryProblemPage } from './EntryProblemPage.tsx';
import { OpenedBoard } from './OpenedBoard.tsx';
import { dropFragment, takeFragment } from './pendingKey.ts';

/** `/b/:id`: each attempt reads the link anew. */
export default function BoardRoute({ id }: { readonly id: string }) {
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
  return <BoardEntry key={attempt} id={id} onAgain={again} />;
}

/** Finds out what the link opens, and opens it. */
function BoardEntry({ id, onAgain }: { readonly id: string; readonly onAgain: () => void }) {
  useLocale();
  const [entry, setEntry] = useState<Entry>();

  useEffect(() => {
    let left = false;
    const enter = async () => {
      const found = await enterBoard(id, takeFragment(), {
        known: knownBoard(id),
        hasWebSocket: 'WebSocket' in globalThis,
        ask: boardInfo,
        remember: rememberBoard,
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
  const { key, capability, fromDevice } = entry;
  return <OpenedBoard key={`${id}#${key}`} {...{ id, capability, fromDevice }} boardKey={key} />;
}
