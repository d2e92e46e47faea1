import { LIMITS } from '@samenspel/shared/records';
import { useState } from 'react';
import { m, useLocale } from '../../i18n/index.ts';
import { useFacilitate } from '../panels/useFacilitate.ts';
import { Button } from '../primitives/Button.tsx';
import { Dialog } from '../primitives/Dialog.tsx';
import { TextField } from '../primitives/TextField.tsx';
import styles from './Dialogs.module.css';

/** As many as a small region sends: enough to see differences. */
const USUAL = 12;

/** Asks with how many simulated participants to rehearse. Mount it to open it. */
export function RehearseDialog({ onClose }: { readonly onClose: () => void }) {
  useLocale();
  const { send, busy, error } = useFacilitate();
  const [typed, setTyped] = useState(String(USUAL));
  const [checked, setChecked] = useState(false);
  const people = /^\d+$/u.test(typed.trim()) ? Number(typed) : 0;
  const isRight = people >= 1 && people <= LIMITS.rehearsal;
  const start = async () => {
    setChecked(true);
    if (isRight && (await send({ type: 'rehearse', people }))) onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={m.follow_rehearse_title()}
      description={m.follow_rehearse_text()}
      footer={
        <>
          <Button onClick={onClose}>{m.cancel()}</Button>
          <Button variant="primary" aria-disabled={busy} onClick={() => void start()}>
            {m.follow_rehearse_start()}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void start();
        }}
      >
        <TextField
          label={m.follow_rehearse_count()}
          value={typed}
          onValue={setTyped}
          inputMode="numeric"
          autoComplete="off"
          className={styles.number}
          {...(checked && !isRight
            ? { error: m.follow_rehearse_wrong({ most: LIMITS.rehearsal }) }
            : {})}
        />
        <p className={styles.quiet}>{m.follow_rehearse_after()}</p>
        <p className={styles.error} role="alert">
          {error}
        </p>
      </form>
    </Dialog>
  );
}
