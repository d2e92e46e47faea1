import { useBoard } from '../../../board/index.ts';
import { m } from '../../../i18n/index.ts';
import { QrCode } from '../../../ui/share/QrCode.tsx';
import type { Join } from '../useJoin.ts';
import styles from './Join.module.css';

/** The end: thanks, and a way to look at the board again. */
export function Thanks({ join }: { readonly join: Join }) {
  const title = useBoard((board) => board.settings?.title ?? '');
  return (
    <div className={styles.screen}>
      {join.look === undefined ? null : (
        <div className={styles.qr}>
          <QrCode text={join.look} label={m.present_thanks_qr({ title })} />
        </div>
      )}
      <div className={styles.words}>
        <h2 className={styles.title}>{m.present_thanks()}</h2>
        <p className={styles.ask}>{m.present_thanks_text({ title })}</p>
        {join.look === undefined ? null : <p className={styles.ask}>{m.present_thanks_look()}</p>}
      </div>
    </div>
  );
}
