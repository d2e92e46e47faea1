import { useBoard, useView } from '../../board/index.ts';
import { useLocale } from '../../i18n/index.ts';
import { roundOf, stepOf, stopOf } from '../../state/round.ts';
import { GuideButton } from '../guide/GuideButton.tsx';
import { useCompact } from '../guide/useCompact.ts';
import { stopWords } from '../guide/words.ts';
import { cx } from '../primitives/cx.ts';
import styles from './TrayBar.module.css';

/** In the place of one's own markers: why none can be placed now, and the way to what is asked meanwhile. */
export function TrayStop() {
  useLocale();
  const stop = useBoard(stopOf);
  const guided = useBoard((board) => roundOf(board) !== undefined || stepOf(board) !== undefined);
  const beside = useView((state) => state.panel !== null);
  const guideOpen = useView((state) => state.panel === 'guide');
  const compact = useCompact();
  const says = stop === 'view' || stop === 'join' ? undefined : stop;
  const button = guided && !guideOpen && !compact;
  if (!says && !button) return null;
  return (
    <div className={cx(styles.tray, styles.stop, beside && styles.beside)}>
      {says ? <p>{stopWords(says)}</p> : null}
      {compact ? null : <GuideButton />}
    </div>
  );
}
