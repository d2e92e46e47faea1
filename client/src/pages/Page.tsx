import { type ReactNode, useEffect } from 'react';
import { Link } from 'wouter';
import { m, useLocale } from '../i18n/index.ts';
import { sayDrawn } from '../state/drawn.ts';
import { cx } from '../ui/primitives/cx.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import styles from './Page.module.css';
import { Wordmark } from './Wordmark.tsx';

const CONTENT = 'content';

interface Props {
  /** Of the window; the app's name is put behind it. */
  readonly title?: string | undefined;
  readonly children: ReactNode;
  readonly width?: 'wide' | 'narrow';
}

/** The first page of a visit begins at its top; later ones tell a screen reader that the page has changed. */
let isFirst = true;

/** Frame of every page that is not the board itself. */
export function Page({ title, children, width = 'narrow' }: Props) {
  useLocale();
  const name = m.app_name();
  useEffect(() => {
    document.title = title === undefined ? name : `${title} · ${name}`;
  }, [title, name]);
  useEffect(() => {
    if (!isFirst) document.getElementById(CONTENT)?.focus({ preventScroll: true });
    isFirst = false;
    sayDrawn();
  }, []);
  return (
    <div className={styles.page}>
      <a href={`#${CONTENT}`} className={styles.skip} onClick={skip}>
        {m.home_skip()}
      </a>
      <header className={styles.header}>
        <Link href="/" className={styles.mark} aria-label={m.home_home()}>
          <Wordmark />
        </Link>
        <LanguageSwitch />
      </header>
      <main id={CONTENT} tabIndex={-1} className={cx(styles.content, styles[width])}>
        {children}
      </main>
      <footer className={cx(styles.footer, styles[width])}>
        <p>{m.home_scale()}</p>
      </footer>
    </div>
  );
}

/** Without changing the address: behind its # a board's key may come in. */
function skip(event: { preventDefault: () => void }) {
  event.preventDefault();
  document.getElementById(CONTENT)?.focus();
}
