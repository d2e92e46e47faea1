import type { RoundChanges } from '@samenspel/shared/insight';
import { useShallow } from 'zustand/react/shallow';
import { useBoard, useView } from '../../board/index.ts';
import { sinceReveal } from '../../state/sinceReveal.ts';

/** What was placed and taken away after the reveal of the round that is shown. */
export function useSinceReveal(): RoundChanges {
  const board = useBoard(
    useShallow(({ method, markers, countdown }) => ({ method, markers, countdown })),
  );
  const revealed = useView(({ insight }) => insight.revealed);
  return sinceReveal(board, { revealed });
}
