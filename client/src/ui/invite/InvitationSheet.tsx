import { spellJoinCode } from '@samenspel/shared/protocol';
import type { BoardSettings } from '@samenspel/shared/records';
import { bandColour } from '../../canvas/ladder/scene.ts';
import * as m from '../../i18n/generated/messages.js';
import { Wordmark } from '../../pages/Wordmark.tsx';
import { cx } from '../primitives/cx.ts';
import { QrCode } from '../share/QrCode.tsx';
import { expiryWords, type Invitation } from './invitation.ts';
import styles from './InvitationSheet.module.css';

interface Props {
  readonly settings: BoardSettings;
  readonly invitation: Invitation;
}

/** From this many characters on a title is set smaller. */
const LONG = 48;

/** An invitation on one page of A4, as wide as what it stands in. In the board's language. */
export function InvitationSheet({ settings, invitation }: Props) {
  const { locale, title, when, link } = invitation;
  const say = { locale };
  const partners = settings.municipalities.map(({ name }) => name).join(' · ');
  return (
    <div className={styles.frame} lang={locale}>
      <div className={styles.sheet}>
        <header className={styles.header}>
          <p className={styles.kind}>{m.present_sheet_invitation({}, say)}</p>
          <p className={cx(styles.title, title.length > LONG && styles.long)}>{title}</p>
          <p className={styles.partners}>{partners}</p>
        </header>
        <Stairs settings={settings} />
        <p className={styles.what}>
          {m.present_invite_what({}, say)} {m.present_invite_how({}, say)}
        </p>
        {when.trim() === '' ? null : <p className={styles.when}>{when.trim()}</p>}
        <div className={styles.join}>
          <div className={styles.qr}>
            <QrCode text={link} label={m.present_join_qr({ title }, say)} />
          </div>
          <Steps invitation={invitation} />
        </div>
        <footer className={styles.footer}>
          <p className={styles.account}>{m.present_invite_no_account({}, say)}</p>
          <p className={styles.woo}>{m.present_invite_woo({}, say)}</p>
          <Wordmark />
        </footer>
      </div>
    </div>
  );
}

/** The board's own levels, each a step further: nobody stands on them yet. */
function Stairs({ settings }: Pick<Props, 'settings'>) {
  const { ladder } = settings;
  return (
    <ol className={styles.stairs}>
      {ladder
        .map(({ id, name }, i) => (
          <li
            key={id}
            style={{
              background: bandColour(i, ladder.length),
              marginLeft: `${(i * 45) / ladder.length}%`,
            }}
          >
            <span className={styles.ring}>{i + 1}</span>
            {name}
          </li>
        ))
        .toReversed()}
    </ol>
  );
}

function Steps({ invitation }: Pick<Props, 'invitation'>) {
  const { locale, host, code, link } = invitation;
  const say = { locale };
  return (
    <div className={styles.steps}>
      <p className={styles.how}>{m.present_sheet_how({}, say)}</p>
      <p className={styles.step}>{m.present_join_scan({}, say)}</p>
      {code === undefined ? (
        <p className={styles.link}>{link}</p>
      ) : (
        <>
          <p className={styles.step}>
            {m.present_join_or({}, say)} <strong>{host}</strong> {m.present_join_type_code({}, say)}
          </p>
          <p className={styles.code}>{spellJoinCode(code.code)}</p>
          <p className={styles.until}>
            {m.present_code_until({ until: expiryWords(code.expiresAt, locale) }, say)}
          </p>
        </>
      )}
    </div>
  );
}
