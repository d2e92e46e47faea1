import { useEffect, useRef, useState } from 'react';
import { useOpenBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { VisuallyHidden } from '../primitives/VisuallyHidden.tsx';
import { stepsRound } from './stage.ts';
import { instructionOf, stepName } from './words.ts';

/** Tells screen readers that the group went to another step, and what to do there. */
export function StepAnnouncer() {
  const locale = useLocale();
  const { board } = useOpenBoard();
  const [said, setSaid] = useState('');
  const language = useRef(locale);
  useEffect(() => {
    language.current = locale;
  }, [locale]);
  useEffect(
    () =>
      board.subscribe((state, before) => {
        const { current } = state.method.agenda;
        // What comes in on opening is where the group is already, not news.
        if (before.settings === undefined || current === before.method.agenda.current) return;
        const { at, index, count } = stepsRound(state);
        const step = at && stepName(at);
        const instruction = at && instructionOf(at, language.current);
        setSaid(
          step === undefined || instruction === undefined
            ? ''
            : m.lead_said_step({ number: index + 1, count, step, instruction }),
        );
      }),
    [board],
  );
  return (
    <VisuallyHidden>
      <output aria-live="polite">{said}</output>
    </VisuallyHidden>
  );
}
