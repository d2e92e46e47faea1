import { setAlt } from '@samenspel/shared/commands';
import { type Image, LIMITS } from '@samenspel/shared/records';
import { useEffect, useRef, useState } from 'react';
import { useOpenBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { Button, TextArea } from '../primitives/index.ts';
import { useMayEdit } from '../useMayEdit.ts';
import styles from './Images.module.css';

interface Props {
  readonly item: Image;
  readonly onDone: () => void;
}

/** What is to be seen in an image, in words. It is kept on leaving the field, and given up with Escape. */
export function AltField({ item, onDone }: Props) {
  const { dispatch } = useOpenBoard();
  const edits = useMayEdit();
  const [draft, setDraft] = useState<string | undefined>();
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => field.current?.querySelector('textarea')?.focus(), []);
  const save = () => {
    if (draft !== undefined && draft.trim() !== item.alt)
      dispatch(setAlt({ id: item.id, alt: draft.trim() }));
    setDraft(undefined);
  };
  return (
    <div ref={field} className={styles.field}>
      <TextArea
        label={m.images_alt()}
        hint={m.images_alt_hint()}
        limit={LIMITS.alt}
        rows={3}
        readOnly={!edits}
        value={draft ?? item.alt}
        onValue={setDraft}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          setDraft(undefined);
          onDone();
        }}
      />
      <Button
        size="small"
        variant="primary"
        onClick={() => {
          save();
          onDone();
        }}
      >
        {m.panels_list_done()}
      </Button>
    </div>
  );
}
