import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { m, useLocale } from '../i18n/index.ts';
import { buttonClass } from '../ui/primitives/Button.tsx';
import card from './Card.module.css';
import styles from './MessagePage.module.css';
import { Page } from './Page.tsx';

interface Props {
  readonly title: string;
  readonly text: ReactNode;
  /** What one can do; going home is always among it. */
  readonly actions?: ReactNode;
}

/** A page that says what is the matter and what one can do. */
export function MessagePage({ title, text, actions }: Props) {
  useLocale();
  return (
    <Page title={title}>
      <div className={`${card.card} ${styles.message}`}>
        <h1 className={styles.title}>{title}</h1>
        <div className={styles.text}>{text}</div>
        <div className={styles.actions}>
          {actions}
          <Link href="/" className={buttonClass('secondary')}>
            {m.board_home()}
          </Link>
        </div>
      </div>
    </Page>
  );
}
