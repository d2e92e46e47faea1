import { useBoard, useOpenBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { Button } from '../../ui/primitives/Button.tsx';
import { useNarrow } from '../../ui/primitives/useNarrow.ts';
import styles from './JoinBar.module.css';

/** On a phone, in the place of one's own markers: the way in for who wanted to look first. */
export function JoinBar({ onJoin }: { readonly onJoin: () => void }) {
  useLocale();
  const { capability } = useOpenBoard();
  const joined = useBoard((board) => board.profile !== undefined);
  const narrow = useNarrow();
  if (joined || !narrow || capability === 'view') return null;
  return (
    <div className={styles.bar} data-tray="join">
      <Button variant="primary" size="large" className={styles.button} onClick={onJoin}>
        {m.board_join()}
      </Button>
    </div>
  );
}
