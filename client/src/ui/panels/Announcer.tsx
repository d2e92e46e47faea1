import { useEffect, useState } from 'react';
import { useOpenBoard } from '../../board/index.ts';
import { useLocale } from '../../i18n/index.ts';
import type { BoardState } from '../../state/boardStore.ts';
import { sinceReveal } from '../../state/sinceReveal.ts';
import { isOtherPicture, tellReveal } from '../insight/tellReveal.ts';
import { VisuallyHidden } from '../primitives/index.ts';
import { changesBetween, tell } from './announce.ts';

/** Least time between two announcements, in milliseconds: long enough to hear one out. */
const PACE = 5000;

/** Tells screen readers, calmly, what others do on the board. Nothing while the board is still coming in. */
export function Announcer() {
  useLocale();
  const { board, view } = useOpenBoard();
  const [said, setSaid] = useState('');

  useEffect(() => {
    let before = board.getState();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const speak = () => {
      timer = undefined;
      const after = board.getState();
      // What is revealed is told when it is there to be seen; the end of the count calls again.
      if (after.countdown !== null) return;
      const { late } = sinceReveal(after, view.getState().insight);
      const words = wordsFor(before, after, late);
      before = after;
      if (words !== '') setSaid(words);
    };
    const stop = board.subscribe((state, previous) => {
      // What comes in on opening or on coming back is the board as it is, not news.
      if (state.connection.kind !== 'online' || previous.connection.kind !== 'online') {
        before = state;
        return;
      }
      timer ??= setTimeout(speak, PACE);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [board, view]);

  return (
    <VisuallyHidden>
      <output aria-live="polite">{said}</output>
    </VisuallyHidden>
  );
}

/** A reveal in one sentence; else what others did. Another round on the board moves no marker. */
function wordsFor(before: BoardState, after: BoardState, late: ReadonlySet<string>): string {
  const revealed = tellReveal(before, after);
  const changes = changesBetween(before, after);
  const told = isOtherPicture(before, after) ? { ...changes, placed: [], takenBack: [] } : changes;
  return [...(revealed === undefined ? [] : [`${revealed}.`]), tell(after, told, late)]
    .join(' ')
    .trim();
}
