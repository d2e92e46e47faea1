import type { BoardSettings } from '@samenspel/shared/records';
import { useOpenBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { type Identity, identities } from '../../state/myBoards.ts';
import { Button } from '../../ui/primitives/Button.tsx';
import { Marker } from '../../ui/primitives/Marker.tsx';
import { LanguageSwitch } from '../LanguageSwitch.tsx';
import { Wordmark } from '../Wordmark.tsx';
import { JoinForm } from './JoinForm.tsx';
import styles from './JoinPage.module.css';

export interface JoinPageProps {
  readonly settings: BoardSettings;
  /** The details were given before, and are being changed. */
  readonly changing: boolean;
  readonly onDone: () => void;
  /** A facilitator may set up the board first. */
  readonly onLater: (() => void) | undefined;
  readonly onBecome: (somebody: Identity) => void;
}

/** One screen: who are you? */
export default function JoinPage({ settings, changing, onDone, onLater, onBecome }: JoinPageProps) {
  useLocale();
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Wordmark />
        <LanguageSwitch />
      </header>
      <main className={styles.card}>
        <p className={styles.board} lang={settings.locale}>
          {settings.title}
        </p>
        <h1 className={styles.title}>{changing ? m.board_join_change() : m.board_join_title()}</h1>
        {changing ? null : <EarlierPeople settings={settings} onBecome={onBecome} />}
        <JoinForm settings={settings} changing={changing} onDone={onDone} onLater={onLater} />
      </main>
    </div>
  );
}

/** Who was on this board from this device before: a shared laptop. */
function EarlierPeople({ settings, onBecome }: Pick<JoinPageProps, 'settings' | 'onBecome'>) {
  const { id } = useOpenBoard();
  const earlier = identities(id).flatMap((identity) => {
    const { profile } = identity;
    return profile ? [{ identity, profile }] : [];
  });
  if (earlier.length === 0) return null;
  return (
    <section className={styles.earlier} aria-labelledby="earlier">
      <h2 id="earlier" className={styles.earlierTitle}>
        {m.board_join_earlier()}
      </h2>
      <div className={styles.people}>
        {earlier.map(({ identity, profile }) => {
          const partner = settings.municipalities.find(({ id }) => id === profile.municipality);
          const role = settings.roles.find(({ id }) => id === profile.role);
          return (
            <Button key={identity.secret} onClick={() => onBecome(identity)}>
              {partner ? (
                <Marker
                  colour={partner.colour}
                  short={partner.short}
                  size={28}
                  {...(role ? { shape: role.shape } : {})}
                />
              ) : null}
              {profile.name}
            </Button>
          );
        })}
      </div>
    </section>
  );
}
