import { Plus, Presentation } from 'lucide-react';
import { Link } from 'wouter';
import { m, useLocale } from '../i18n/index.ts';
import { buttonClass } from '../ui/primitives/Button.tsx';
import styles from './Home.module.css';
import { LadderPicture } from './LadderPicture.tsx';
import { MyBoards } from './MyBoards.tsx';
import { OpenLink } from './OpenLink.tsx';
import { Page } from './Page.tsx';

export default function Home() {
  useLocale();
  return (
    <Page width="wide">
      <div className={styles.hero}>
        <div>
          <h1 className={styles.title}>{m.home_title()}</h1>
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
        <OpenLink />
      </div>
    </Page>
  );
}
