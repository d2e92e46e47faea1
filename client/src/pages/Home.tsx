import { Plus, Presentation } from 'lucide-react';
import { Link } from 'wouter';
import { m, useLocale } from '../i18n/index.ts';
import { buttonClass } from '../ui/primitives/Button.tsx';
import { useNarrow } from '../ui/primitives/useNarrow.ts';
import styles from './Home.module.css';
import { LadderPicture } from './LadderPicture.tsx';
import { MyBoards } from './MyBoards.tsx';
import { OpenLink } from './OpenLink.tsx';
import { Page } from './Page.tsx';

export default function Home() {
  useLocale();
  // Who has a phone in hand is in the room, and has a code to type.
  const isPhone = useNarrow();
  return (
    <Page width="wide">
      <div className={styles.hero}>
        <div>
          <h1 className={styles.title}>{m.home_title()}</h1>
          {isPhone ? (
            <div className={styles.join}>
              <OpenLink />
            </div>
          ) : null}
          <p className={styles.what}>{m.home_what()}</p>
          <div className={styles.actions}>
            <Link href="/new" className={buttonClass('primary', 'large')}>
              <Plus aria-hidden />
              {m.home_new()}
            </Link>
            <Link href="/example" className={buttonClass('secondary', 'large')}>
              <Presentation aria-hidden />
              {m.home_example()}
            </Link>
          </div>
          <p className={styles.note}>{m.home_no_account()}</p>
        </div>
        <LadderPicture />
      </div>
      <div className={styles.rest}>
        <MyBoards />
        {isPhone ? null : <OpenLink />}
      </div>
    </Page>
  );
}
