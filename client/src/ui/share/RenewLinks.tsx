import { RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { useOpenBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { Button } from '../primitives/Button.tsx';
import { showToast } from '../primitives/toasts.ts';
import styles from './RenewLinks.module.css';

/** Makes new links to take part and to look; what that does is said before it is done. */
export function RenewLinks({ onRenewed }: { readonly onRenewed: () => Promise<void> }) {
  useLocale();
  const { facilitate } = useOpenBoard();
  const [state, setState] = useState<'closed' | 'asking' | 'renewing' | 'failed'>('closed');

  const renew = async () => {
    setState('renewing');
    const answer = await facilitate({ type: 'renewLinks' });
    if (!answer.ok) return setState('failed');
    await onRenewed();
    setState('closed');
    showToast({ text: m.board_renewed(), tone: 'done' });
  };
  if (state === 'closed') {
    return (
      <Button
        variant="quiet"
        className={styles.open}
        icon={<RefreshCw aria-hidden />}
        onClick={() => setState('asking')}
      >
        {m.board_renew()}
      </Button>
    );
  }
  return (
    <section ref={intoView} className={styles.ask} aria-label={m.board_renew()}>
      <p>{m.board_renew_text()}</p>
      {state === 'failed' ? (
        <p role="alert" className={styles.failed}>
          {m.board_renew_failed()}
        </p>
      ) : null}
      <div className={styles.actions}>
        <Button onClick={() => setState('closed')}>{m.cancel()}</Button>
        <Button variant="danger" aria-disabled={state === 'renewing'} onClick={() => void renew()}>
          {m.board_renew()}
        </Button>
      </div>
    </section>
  );
}

/** The question comes up below what was in view. */
function intoView(question: HTMLElement | null) {
  question?.scrollIntoView({ block: 'nearest' });
}
