import { editText, setAgreement } from '@samenspel/shared/commands';
import { type Agreement, isOverdue } from '@samenspel/shared/records';
import { Pencil, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { type OpenBoard, useBoard, useOpenBoard, useView } from '../../board/index.ts';
import { today } from '../../i18n/dates.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { describeLane } from '../describe.ts';
import { useFocusKept } from '../outline/useFocusKept.ts';
import { useDeleteItem } from '../panels/useDeleteItem.ts';
import { Button, Checkbox, cx } from '../primitives/index.ts';
import { diffText, rebaseEdit } from '../sharedText.ts';
import { AgreementForm } from './AgreementForm.tsx';
import styles from './Agreements.module.css';
import { nameOf, whoAndWhen } from './describe.ts';
import { useKept } from './KeepInPlace.tsx';
import type { AgreementDraft } from './newAgreement.ts';
import { meetingOf, type Part } from './parts.ts';

/** One agreement: checked off, changed and taken away here; to who only looks it is text. */
export function AgreementRow({
  agreement,
  edits,
  part,
  withSubject = false,
  dated = false,
}: {
  readonly agreement: Agreement;
  readonly edits: boolean;
  /** Where it stands: there it stays when it is checked off here. */
  readonly part: Part;
  /** Says about which subject, where the row does not stand under it. */
  readonly withSubject?: boolean;
  /** Says in which meeting it was made. */
  readonly dated?: boolean;
}) {
  const open = useOpenBoard();
  const [editing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !editing) edit.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  const row = useShownWhenAsked(agreement.id);
  const name = nameOf(agreement);
  if (editing) {
    return (
      <li ref={row} className={styles.row}>
        <AgreementForm
          label={m.votes_edit_of({ name })}
          draft={agreement}
          save={m.save()}
          withSubject
          onCancel={() => setEditing(false)}
          onSave={(draft) => {
            if (change(open, agreement, draft)) setEditing(false);
          }}
        />
      </li>
    );
  }
  return (
    <li ref={row} className={cx(styles.row, agreement.done && styles.done)}>
      {withSubject ? <Subject {...{ agreement, dated }} /> : null}
      <Words {...{ agreement, edits, part }} />
      {edits ? (
        <RowActions agreement={agreement} editRef={edit} onEdit={() => setEditing(true)} />
      ) : null}
    </li>
  );
}

function Subject({ agreement, dated }: { readonly agreement: Agreement; readonly dated: boolean }) {
  const title = useBoard((state) => describeLane(state, agreement.lane));
  const meeting = useBoard(({ method }) => meetingOf(agreement, method.meetings));
  return (
    <p className={styles.details}>
      {m.votes_about({ lane: title })}
      {dated ? ` · ${m.votes_made_in({ meeting })}` : null}
    </p>
  );
}

function Words({
  agreement,
  edits,
  part,
}: {
  readonly agreement: Agreement;
  readonly edits: boolean;
  readonly part: Part;
}) {
  const locale = useLocale();
  const { keep } = useKept();
  const { dispatch } = useOpenBoard();
  const { id, text, done } = agreement;
  const words = text.trim() === '' ? m.votes_agreement_empty() : text;
  const day = today();
  const details = (
    <span className={cx(styles.details, isOverdue(agreement, day) && styles.overdue)}>
      {done ? <strong>{m.votes_done()} · </strong> : null}
      {whoAndWhen(agreement, locale, day)}
    </span>
  );
  if (!edits) {
    return (
      <div>
        <p className={styles.text}>{words}</p>
        {details}
      </div>
    );
  }
  return (
    <Checkbox
      label={<span className={styles.text}>{words}</span>}
      hint={details}
      checked={done}
      onChecked={(checked) => {
        if (dispatch(setAgreement({ id, done: checked }))) keep(id, part);
      }}
    />
  );
}

function RowActions({
  agreement,
  editRef,
  onEdit,
}: {
  readonly agreement: Agreement;
  readonly editRef: React.RefObject<HTMLButtonElement | null>;
  readonly onEdit: () => void;
}) {
  const deleteItem = useDeleteItem();
  const name = nameOf(agreement);
  const actions = useFocusKept<HTMLDivElement>((part) =>
    part.closest<HTMLElement>('[data-agreements]')?.querySelector<HTMLElement>('[tabindex="-1"]'),
  );
  return (
    <div ref={actions} className={styles.actions}>
      <Button
        ref={editRef}
        size="small"
        icon={<Pencil aria-hidden />}
        aria-label={m.votes_edit_of({ name })}
        onClick={onEdit}
      >
        {m.votes_edit()}
      </Button>
      <Button
        size="small"
        variant="quiet"
        icon={<Trash2 aria-hidden />}
        aria-label={m.votes_delete_of({ name })}
        onClick={() => deleteItem(agreement.id, m.votes_deleted({ name }))}
      >
        {m.delete()}
      </Button>
    </div>
  );
}

/** Comes into view when it was asked for on the canvas. */
function useShownWhenAsked(id: string) {
  const row = useRef<HTMLLIElement>(null);
  const asked = useView((view) => view.openAgreement === id);
  useEffect(() => {
    if (!asked) return;
    row.current?.scrollIntoView({ block: 'nearest' });
    row.current?.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true });
  }, [asked]);
  return row;
}

/** Only what was changed is sent: what somebody else wrote in it meanwhile stays. False while the canvas is locked. */
function change({ board, dispatch }: OpenBoard, before: Agreement, draft: AgreementDraft): boolean {
  const { id } = before;
  const held = board.getState().items.get(id);
  if (held?.type !== 'agreement') return true;
  const edit = diffText(before.text, draft.text);
  const fields = {
    id,
    ...(draft.lane === before.lane ? {} : { lane: draft.lane }),
    ...(draft.owner === before.owner ? {} : { owner: draft.owner }),
    ...(draft.due === before.due ? {} : { due: draft.due }),
  };
  const typed =
    edit && editText({ id, field: 'text', ...rebaseEdit(edit, before.text, held.text) });
  return dispatch(setAgreement(fields), ...(typed ? [typed] : []));
}
