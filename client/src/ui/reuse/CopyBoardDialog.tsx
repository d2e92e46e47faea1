import { LIMITS } from '@samenspel/shared/records';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { copyBoard, useBoard, useOpenBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { boardPath } from '../../pages/boardLink.ts';
import { JUST_MADE } from '../../pages/justMade.ts';
import { creationFailure } from '../../pages/newBoard/createFromDraft.ts';
import { rememberBoard } from '../../state/myBoards.ts';
import { Button, Dialog, TextField } from '../primitives/index.ts';
import styles from './CopyBoardDialog.module.css';

/** Makes a board like this one without its people, and goes there. Mount it to open it. */
export default function CopyBoardDialog({ onClose }: { readonly onClose: () => void }) {
  useLocale();
  const { id, key } = useOpenBoard();
  const [, go] = useLocation();
  const current = useBoard((board) => board.settings?.title ?? '');
  const [title, setTitle] = useState(() =>
    m.copy_title_of({ title: current }).slice(0, LIMITS.boardTitle),
  );
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const missing = title.trim() === '';

  const make = async () => {
    setTried(true);
    if (busy || missing) return field.current?.focus();
    setBusy(true);
    const answer = await copyBoard(id, key, { title: title.trim() });
    setBusy(false);
    if (!answer.ok) return setFailure(creationFailure(answer.code));
    const { keys, id: copy } = answer.value;
    rememberBoard({
      id: copy,
      key: keys.facilitate,
      title: title.trim(),
      capability: 'facilitate',
    });
    onClose();
    go(boardPath(copy), { state: JUST_MADE });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={m.copy_title()}
      description={m.copy_lead()}
      initialFocus={field}
      footer={
        <>
          <Button onClick={onClose}>{m.cancel()}</Button>
          <Button variant="primary" aria-disabled={busy} onClick={() => void make()}>
            {busy ? m.copy_busy() : m.copy_make()}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <TextField
          ref={field}
          label={m.copy_name()}
          limit={LIMITS.boardTitle}
          value={title}
          onValue={setTitle}
          error={tried && missing ? m.copy_name_missing() : undefined}
        />
        <p>{m.copy_along()}</p>
        <p>{m.copy_stays()}</p>
        <p className={styles.careful}>{m.copy_words()}</p>
        <p role="alert" className={styles.error}>
          {failure}
        </p>
      </form>
    </Dialog>
  );
}
