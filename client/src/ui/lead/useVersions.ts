import type { KeptVersions } from '@samenspel/shared/protocol';
import { useCallback, useEffect, useState } from 'react';
import { type Answer, listVersions, useOpenBoard } from '../../board/index.ts';

/** A version of the board that was kept; `at` is ISO 8601. */
export type VersionInfo = KeptVersions['versions'][number];

/** The versions of the board, asked for anew with `ask`; undefined while that is under way for the first time. */
export function useVersions() {
  const { id, key } = useOpenBoard();
  const [answer, setAnswer] = useState<Answer<KeptVersions> | undefined>();
  const ask = useCallback(async () => setAnswer(await listVersions(id, key)), [id, key]);
  useEffect(() => {
    let left = false;
    void listVersions(id, key).then((found) => (left ? undefined : setAnswer(found)));
    return () => {
      left = true;
    };
  }, [id, key]);
  return { answer, ask };
}
