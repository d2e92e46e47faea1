import type { Round } from '@samenspel/shared/records';
import { spellJoinCode } from '@samenspel/shared/protocol';
import { Check } from 'lucide-react';
import { useBoard } from '../../../board/index.ts';
import { m } from '../../../i18n/index.ts';
import { QrCode } from '../../../ui/share/QrCode.tsx';
import type { Join } from '../useJoin.ts';
import { type PartnerDone, whoIsDone } from '../who.ts';
import styles from './Placing.module.css';

/** Everybody places alone: how many have finished, and nothing of where. */
export function Placing({ round, join }: { readonly round: Round; readonly join: Join }) {
  const settings = useBoard((board) => board.settings);
  const progress = useBoard((board) => board.progress);
  const { partners, done, count } = whoIsDone({ settings, progress });
  const { takePart, code } = join;
  return (
    <div className={styles.screen}>
      <div className={styles.main}>
        <h2 className={styles.title}>{m.present_placing()}</h2>
        <p className={styles.lead}>
          {m.present_placing_lead({ lanes: round.lanes.length })}{' '}
          {round.anonymous ? m.present_placing_anonymous() : m.present_placing_together()}
        </p>
        <p className={styles.total}>
          <strong>{done}</strong> {m.present_placing_of({ count })}
        </p>
        <div className={styles.track}>
          <div
            className={styles.bar}
            style={{ width: `${count === 0 ? 0 : (done / count) * 100}%` }}
          />
        </div>
        <ul className={styles.partners}>
          {partners.map((one) => (
            <Partner key={one.partner.id} {...one} />
          ))}
        </ul>
      </div>
      {takePart === undefined ? null : (
        <aside className={styles.late} aria-label={m.present_placing_late()}>
          <p>{m.present_placing_late()}</p>
          <QrCode text={takePart} label={m.present_join_qr({ title: settings?.title ?? '' })} />
          {code === undefined ? null : <p className={styles.code}>{spellJoinCode(code)}</p>}
        </aside>
      )}
    </div>
  );
}

function Partner({ partner, done, count }: PartnerDone) {
  return (
    <li className={styles.partner}>
      <span className={styles.short} style={{ background: partner.colour }}>
        {partner.short}
      </span>
      <span className={styles.name}>{partner.name}</span>
      <span className={styles.done}>{m.present_placing_done({ done, count })}</span>
      {done === count ? <Check aria-hidden className={styles.check} /> : null}
    </li>
  );
}
