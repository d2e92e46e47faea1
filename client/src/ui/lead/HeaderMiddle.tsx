import { useBoard } from '../../board/index.ts';
import { stepOf } from '../../state/round.ts';
import { AgendaBar } from './AgendaBar.tsx';
import styles from './HeaderMiddle.module.css';
import { Timer } from './Timer.tsx';

/** In the middle of the header: agenda and timer; nothing while neither runs. On a phone they stand below it. */
export function HeaderMiddle() {
  const running = useBoard((board) => stepOf(board) !== undefined);
  return (
    <div className={styles.middle}>
      {running ? <AgendaBar /> : null}
      <Timer className={styles.timer} />
    </div>
  );
}
