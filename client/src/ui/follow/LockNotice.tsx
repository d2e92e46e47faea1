import { Lock } from 'lucide-react';
import { useBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import type { BoardState } from '../../state/boardStore.ts';
import { isPlacingAlone, mayEditCanvas } from '../../state/round.ts';
import styles from './Follow.module.css';

/** Why one cannot do what one is used to; undefined: one can. Who may only look misses nothing. */
function lockedWords(board: BoardState): string | undefined {
  const { capability, method } = board;
  if (capability !== 'edit') return undefined;
  // Placing alone has a screen of its own, which says what there is to do.
  if (isPlacingAlone(board) && !method.locks.canvas && !method.locks.markers) return undefined;
  if (mayEditCanvas(board)) return method.locks.markers ? m.follow_locked_markers() : undefined;
  return method.locks.canvas ? m.follow_locked() : m.follow_locked_step();
}

/** Says, as long as it is so, that the canvas or the markers are locked. */
export function LockNotice() {
  const words = useBoard(lockedWords);
  return (
    <output className={styles.notice}>
      {words === undefined ? null : (
        <span className={styles.locked}>
          <Lock aria-hidden />
          {words}
        </span>
      )}
    </output>
  );
}
