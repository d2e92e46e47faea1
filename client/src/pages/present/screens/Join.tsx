import { spellJoinCode } from '@samenspel/shared/protocol';
import { useBoard, usePresence } from '../../../board/index.ts';
import { m } from '../../../i18n/index.ts';
import { QrCode } from '../../../ui/share/QrCode.tsx';
import { isOnlyHere } from '../../../ui/share/words.ts';
import type { Join as Ways } from '../useJoin.ts';
import { whoIsIn } from '../who.ts';
import { PartnerChips } from './PartnerChips.tsx';
import styles from './Join.module.css';

/** How to get in, large enough for the last row, and who is in. */
export function Join({ join }: { readonly join: Ways }) {
  const title = useBoard((board) => board.settings?.title ?? '');
  const { takePart, code } = join;
  return (
    <div className={styles.screen}>
      {takePart === undefined ? null : (
        <div className={styles.qr}>
          <QrCode text={takePart} label={m.present_join_qr({ title })} />
        </div>
      )}
      <div className={styles.words}>
        <h2 className={styles.title}>{title}</h2>
        {takePart === undefined ? (
          <p className={styles.ask}>{m.present_join_ask()}</p>
        ) : (
          <ol className={styles.steps}>
            <li>
              <p>{m.present_join_scan()}</p>
              {code === undefined ? null : (
                <p className={styles.or}>
                  {m.present_join_or()} <strong>{location.host}</strong>{' '}
                  {m.present_join_type_code()}
                  <strong className={styles.code}>{spellJoinCode(code)}</strong>
                </p>
              )}
            </li>
            <li>
              <p>{m.present_join_who()}</p>
            </li>
          </ol>
        )}
        {takePart !== undefined && isOnlyHere(location) ? (
          <p className={styles.warning}>{m.present_join_only_here()}</p>
        ) : null}
        <WhoIsIn />
      </div>
    </div>
  );
}

function WhoIsIn() {
  const settings = useBoard((board) => board.settings);
  const participants = useBoard((board) => board.participants);
  const here = usePresence((presence) => presence.here);
  const partners = whoIsIn({ settings, participants }, here);
  const count = partners.reduce((sum, one) => sum + one.count, 0);
  return (
    <section className={styles.in} aria-label={m.present_join_in({ count })}>
      <h3 className={styles.inTitle}>{m.present_join_in({ count })}</h3>
      <PartnerChips partners={partners} />
    </section>
  );
}
