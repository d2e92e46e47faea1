import type { FacilitatorCommand } from '@samenspel/shared/session';
import { useCallback } from 'react';
import { useOpenBoard } from '../../../board/index.ts';
import { m } from '../../../i18n/index.ts';
import { showToast } from '../../primitives/index.ts';
import { failureWords } from '../refusals.ts';

/**
 * A message that something was taken away, with a button that puts it back. The facilitator's changes are not in
 * undo; the commands given here are their inverse, in order.
 */
export function useOffer(): (said: string, inverse: readonly FacilitatorCommand[]) => void {
  const { facilitate } = useOpenBoard();
  return useCallback(
    (said, inverse) => {
      const putBack = async () => {
        for (const command of inverse) {
          const answer = await facilitate(command);
          if (!answer.ok) {
            showToast({ text: failureWords(answer), tone: 'problem' });
            return;
          }
        }
      };
      showToast({ text: said, action: { label: m.undo(), perform: () => void putBack() } });
    },
    [facilitate],
  );
}
