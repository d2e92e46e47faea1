import type { Step } from '@samenspel/shared/records';
import { defaultAgenda } from '@samenspel/shared/reference';
import type { FacilitatorCommand } from '@samenspel/shared/session';
import { useCallback, useMemo } from 'react';
import { serverNow, useOpenBoard } from '../../board/index.ts';
import { stepOf } from '../../state/round.ts';
import { failureWords } from '../panels/refusals.ts';
import { showToast } from '../primitives/toasts.ts';
import { readTimer } from './timerReading.ts';

/** Leads the group with commands, in order; what did not happen is said in a message. True: all of it happened. */
export type Lead = (...commands: readonly FacilitatorCommand[]) => Promise<boolean>;

/** Sends a facilitator's commands from a button that has no room for what went wrong. */
export function useLead(): Lead {
  const { facilitate } = useOpenBoard();
  return useCallback(
    async (...commands) => {
      for (const command of commands) {
        const answer = await facilitate(command);
        if (answer.ok) continue;
        showToast({ text: failureWords(answer), tone: 'problem' });
        return false;
      }
      return true;
    },
    [facilitate],
  );
}

/** What one does with the agenda. */
export function useAgenda() {
  const { board } = useOpenBoard();
  const lead = useLead();
  return useMemo(() => {
    /** A clock that has run out belongs to the step that is left. */
    const withoutOldTimer = (): FacilitatorCommand[] => {
      const { timer } = board.getState().method;
      return timer && readTimer(timer, serverNow()).state === 'over' ? [{ type: 'stopTimer' }] : [];
    };
    return {
      goTo: (step: Step) => lead({ type: 'goToStep', step: step.id }, ...withoutOldTimer()),
      /** Begins with the steps that were prepared, else with those the product suggests. */
      start: () => {
        const { steps } = board.getState().method.agenda;
        const prepared = steps.length > 0 ? steps : defaultAgenda();
        return lead(
          ...(steps.length > 0 ? [] : [{ type: 'setAgenda', steps: prepared } as const]),
          { type: 'goToStep', step: prepared[0]?.id ?? null },
        );
      },
      stop: () => lead({ type: 'goToStep', step: null }),
      /** Reveals, and takes the agenda along from placing to what was revealed. */
      reveal: async (round: string) => {
        if (!(await lead({ type: 'revealRound', round }))) return;
        const { method } = board.getState();
        const at = method.agenda.steps.findIndex(({ id }) => id === method.agenda.current);
        const next = method.agenda.steps[at + 1];
        if (stepOf({ method })?.kind !== 'place' || next?.kind !== 'reveal') return;
        await lead({ type: 'goToStep', step: next.id });
      },
    };
  }, [board, lead]);
}
