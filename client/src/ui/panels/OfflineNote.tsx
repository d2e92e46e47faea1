import { useBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import styles from './OfflineNote.module.css';

/** Says that what stands here goes to the server at once, while there is none to reach. */
export function OfflineNote() {
  const offline = useBoard((state) => state.connection.kind === 'offline');
  return (
    <output>
      {offline ? <span className={styles.note}>{m.panels_offline_text()}</span> : null}
    </output>
  );
}
