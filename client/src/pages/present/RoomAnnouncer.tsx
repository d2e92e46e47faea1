import { useEffect, useState } from 'react';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { stepOf } from '../../state/round.ts';
import { VisuallyHidden } from '../../ui/primitives/VisuallyHidden.tsx';
import type { Screen } from './screen.ts';
import { instructionOf, stepName } from './stepWords.ts';

/** Tells a screen reader which step the room is at, that everybody places, and what the reveal shows. */
export function RoomAnnouncer({ kind }: { readonly kind: Screen['kind'] }) {
  const locale = useLocale();
  const { board } = useOpenBoard();
  const step = useBoard(stepOf);
  const number = useBoard(
    ({ method }) => method.agenda.steps.findIndex(({ id }) => id === method.agenda.current) + 1,
  );
  const [before, setBefore] = useState(kind);
  const [said, setSaid] = useState('');
  if (kind !== before) {
    setBefore(kind);
    setSaid(happened(before, kind));
  }
  // Which step it is comes after what happened, and only when it is another.
  useEffect(() => {
    const state = board.getState();
    const now = stepOf(state);
    if (!now) return;
    const name = m.present_step({ number, name: stepName(now) });
    setSaid(`${name}. ${instructionOf(now, locale)}`);
  }, [board, number, step?.id, locale]);

  function happened(was: Screen['kind'], is: Screen['kind']): string {
    if (is === 'count') return m.present_said_count();
    if (is === 'placing') return m.present_placing();
    if (was === 'count') {
      return m.present_said_revealed({ count: board.getState().markers.size });
    }
    return said;
  }
  return (
    <VisuallyHidden>
      <output aria-live="polite">{said}</output>
    </VisuallyHidden>
  );
}
