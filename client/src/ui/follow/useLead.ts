import type { FacilitatorCommand } from '@samenspel/shared/session';
import { useCallback } from 'react';
import { useOpenBoard } from '../../board/index.ts';
import { failureWords } from '../panels/refusals.ts';
import { showToast } from '../primitives/toasts.ts';

/** Sends what a facilitator asks; says so when it did not happen. True when it did. */
export function useLead(): (command: FacilitatorCommand) => Promise<boolean> {
  const { facilitate } = useOpenBoard();
  return useCallback(
    async (command) => {
      const answer = await facilitate(command);
      if (!answer.ok) showToast({ text: failureWords(answer), tone: 'problem' });
      return answer.ok;
    },
    [facilitate],
  );
}
