import { useEffect, useState } from 'react';
import { useOpenBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { describePerson } from '../describe.ts';
import { VisuallyHidden } from '../primitives/VisuallyHidden.tsx';

/** Tells screen readers who raises a hand; in a full room only how many have. */
export function HandsAnnouncer() {
  const { board, presence } = useOpenBoard();
  const [said, setSaid] = useState('');
  useEffect(
    () =>
      presence.subscribe(({ hands }, before) => {
        if (hands === before.hands) return;
        const state = board.getState();
        const raised = hands.filter((id) => id !== state.me && !before.hands.includes(id));
        const [only, ...more] = raised;
        if (only === undefined) return;
        setSaid(
          more.length === 0
            ? m.follow_said_hand({ person: describePerson(state, only) })
            : m.follow_said_hands({ count: hands.length }),
        );
      }),
    [board, presence],
  );
  return (
    <VisuallyHidden>
      <output aria-live="polite">{said}</output>
    </VisuallyHidden>
  );
}
