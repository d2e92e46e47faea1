import type { FacilitatorCommand } from '@samenspel/shared/session';
import { useState } from 'react';
import { useOpenBoard } from '../../board/index.ts';
import { type Failure, failureWords } from './refusals.ts';

/**
 * Sends a facilitator's change and remembers why the last one did not happen, in the user's words.
 * `send` gives true when the server carried it out.
 */
export function useFacilitate() {
  const { facilitate } = useOpenBoard();
  const [failure, setFailure] = useState<Failure | undefined>();
  const [busy, setBusy] = useState(false);
  const send = async (command: FacilitatorCommand): Promise<boolean> => {
    setBusy(true);
    const answer = await facilitate(command);
    setBusy(false);
    setFailure(answer.ok ? undefined : answer);
    return answer.ok;
  };
  return {
    send,
    busy,
    error: failure && failureWords(failure),
    forget: () => setFailure(undefined),
  };
}
