import { useEffect, useState } from 'react';
import { useLocale } from '../i18n/index.ts';
import styles from './Waiting.module.css';

/** What comes within this time needs no words. Milliseconds. */
const PATIENCE = 400;

/** While something is on its way. */
export function Waiting({ text }: { readonly text: string }) {
  useLocale();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className={styles.waiting}>
      {shown ? (
        <>
          <svg
            width="120"
            height="36"
            viewBox="0 0 120 36"
            aria-hidden="true"
            className={styles.dots}
          >
            <circle cx="22" cy="18" r="12" />
            <rect x="48" y="6" width="24" height="24" rx="6" />
            <path d="M92 6h14l7 12l-7 12h-14l-7-12z" />
          </svg>
          <output>{text}</output>
        </>
      ) : null}
    </main>
  );
}
