import { addItem } from '@samenspel/shared/commands';
import type { FreeText, ItemId, Note } from '@samenspel/shared/records';
import { Pencil, Plus, Trash2 } from 'lucide-react';
import { memo, useEffect, useRef, useState } from 'react';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { describeVoice, inSentence } from '../describe.ts';
import { useDeleteItem } from '../panels/useDeleteItem.ts';
import { Button, TextArea } from '../primitives/index.ts';
import { useMayEdit } from '../useMayEdit.ts';
import { useSharedText } from '../useSharedText.ts';
import { DotsLine } from './DotsLine.tsx';
import { FrontButton } from './FrontButton.tsx';
import { newNote } from './newItem.ts';
import styles from './Outline.module.css';
import { useFocusKept } from './useFocusKept.ts';

/** Longest part of a note that names it in a button or a message. */
const NAMED = 40;

function shortened(text: string): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  if (line === '') return m.panels_list_empty_text();
  return line.length > NAMED ? `${line.slice(0, NAMED - 1)}…` : line;
}

/** All notes and free texts with their authors. A thousand of them stay quick: a row is drawn when it comes into view. */
export function NoteList({ notes }: { readonly notes: readonly (Note | FreeText)[] }) {
  const { dispatch, board } = useOpenBoard();
  const edits = useMayEdit();
  const [editing, setEditing] = useState<ItemId | undefined>();
  const begin = () => {
    const item = newNote(board.getState());
    if (dispatch(addItem({ item }))) setEditing(item.id);
  };
  return (
    <section aria-labelledby="outline-notes">
      <h3 id="outline-notes" tabIndex={-1}>
        {m.panels_list_notes()}
      </h3>
      {notes.length === 0 ? (
        <p className={styles.quiet}>{m.panels_list_notes_none()}</p>
      ) : (
        <ul className={styles.cards}>
          {notes.map((item) => (
            <NoteRow
              key={item.id}
              item={item}
              edits={edits}
              editing={item.id === editing}
              onEdit={setEditing}
            />
          ))}
        </ul>
      )}
      {edits ? (
        <Button icon={<Plus aria-hidden />} onClick={begin}>
          {m.panels_list_new_note()}
        </Button>
      ) : null}
    </section>
  );
}

interface RowProps {
  readonly item: Note | FreeText;
  readonly edits: boolean;
  readonly editing: boolean;
  readonly onEdit: (id: ItemId | undefined) => void;
}

const NoteRow = memo(function NoteRow({ item, edits, editing, onEdit }: RowProps) {
  useLocale();
  const voice = useBoard((state) => inSentence(describeVoice(state, item.by)));
  const label =
    item.type === 'note' ? m.panels_list_note_of({ voice }) : m.panels_list_text_of({ voice });
  const edit = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(editing);
  useEffect(() => {
    if (wasEditing.current && !editing) edit.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  return (
    <li className={styles.note} data-colour={item.style.colour}>
      {editing ? (
        <NoteEditor id={item.id} label={label} onDone={() => onEdit(undefined)} />
      ) : (
        <>
          <p className={styles.long}>{item.text === '' ? m.panels_list_empty_text() : item.text}</p>
          <p className={styles.author}>{label}</p>
          <DotsLine item={item.id} />
          {edits ? <NoteActions item={item} editRef={edit} onEdit={onEdit} /> : null}
        </>
      )}
    </li>
  );
});

function NoteActions({
  item,
  editRef,
  onEdit,
}: Pick<RowProps, 'item' | 'onEdit'> & {
  readonly editRef: React.RefObject<HTMLButtonElement | null>;
}) {
  const deleteItem = useDeleteItem();
  const text = shortened(item.text);
  const actions = useFocusKept<HTMLDivElement>((part) =>
    part.closest('section')?.querySelector('h3'),
  );
  return (
    <div ref={actions} className={styles.actions}>
      <Button
        ref={editRef}
        size="small"
        icon={<Pencil aria-hidden />}
        aria-label={m.panels_list_edit_note({ text })}
        onClick={() => onEdit(item.id)}
      >
        {m.panels_list_edit()}
      </Button>
      <FrontButton item={item} name={text} />
      <Button
        size="small"
        variant="quiet"
        icon={<Trash2 aria-hidden />}
        aria-label={m.panels_list_delete_note({ text })}
        onClick={() => deleteItem(item.id, m.panels_list_deleted({ text }))}
      >
        {m.delete()}
      </Button>
    </div>
  );
}

function NoteEditor({
  id,
  label,
  onDone,
}: {
  readonly id: ItemId;
  readonly label: string;
  readonly onDone: () => void;
}) {
  const { props } = useSharedText(id, 'text');
  const { maxLength, ...field } = props;
  const editor = useRef<HTMLDivElement>(null);
  useEffect(() => editor.current?.querySelector('textarea')?.focus(), []);
  return (
    <div ref={editor} className={styles.editor}>
      <TextArea
        {...field}
        limit={maxLength}
        label={label}
        rows={4}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.preventDefault();
            onDone();
          } else field.onKeyDown(event);
        }}
      />
      <Button size="small" variant="primary" onClick={onDone}>
        {m.panels_list_done()}
      </Button>
    </div>
  );
}
