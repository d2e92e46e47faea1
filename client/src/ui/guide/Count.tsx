import { useEffect, useRef } from 'react';
import { useBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { VisuallyHidden } from '../primitives/VisuallyHidden.tsx';
import styles from './Count.module.css';

/** The count of three before everybody sees all answers: over the whole window, and nothing else can be done meanwhile. */
export function Count() {
  const left = useBoard((state) => state.countdown);
  return left === null ? null : <OpenCount left={left} />;
}

function OpenCount({ left }: { readonly left: number }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    // Modal: the browser keeps pointer, keys and screen reader away from all that lies below.
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.count}
      aria-label={m.guide_count()}
      onCancel={(event) => event.preventDefault()}
    >
      <VisuallyHidden role="alert">{m.guide_count_said()}</VisuallyHidden>
      <p key={left} className={styles.number} aria-hidden="true">
        {left}
      </p>
      <p className={styles.text} aria-hidden="true">
        {m.guide_count()}
      </p>
    </dialog>
  );
}
