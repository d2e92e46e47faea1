import type { Item } from '@samenspel/shared/records';
import { Pencil, Trash2 } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { describeVoice, inSentence } from '../describe.ts';
import { useDeleteItem } from '../panels/useDeleteItem.ts';
import { Button } from '../primitives/index.ts';
import { FrontButton } from './FrontButton.tsx';
import styles from './Outline.module.css';
import { useFocusKept } from './useFocusKept.ts';

interface ItemRowProps {
  readonly item: Item;
  /** What it is and says, in a line that also names its buttons. */
  readonly name: string;
  readonly edits: boolean;
  /** What else there is to read of it. */
  readonly children?: ReactNode;
  /** The fields to change it by, there only while one does; absent: there is nothing to write. */
  readonly editor?: ReactNode;
  /** It was made just now, and is written at once. */
  readonly isNew?: boolean;
}

/** An item in the list: to read, and for who may to change, to lay on top and to delete. */
export function ItemRow({ item, name, edits, children, editor, isNew = false }: ItemRowProps) {
  useLocale();
  const voice = useBoard((state) => inSentence(describeVoice(state, item.by)));
  const [editing, setEditing] = useState(isNew);
  const row = useRef<HTMLLIElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (editing) row.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    else if (wasEditing.current) row.current?.querySelector('button')?.focus();
    wasEditing.current = editing;
  }, [editing]);
  const done = () => setEditing(false);
  const endOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // It ends writing here, and does not close the list.
    event.preventDefault();
    event.stopPropagation();
    done();
  };
  return (
    <li ref={row} className={styles.note}>
      <p className={styles.long}>{name}</p>
      {children}
      <p className={styles.author}>{m.panels_list_by({ voice })}</p>
      {editing && edits && editor ? (
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- listens to what its fields leave
        <div className={styles.editor} onKeyDown={endOnEscape}>
          {editor}
          <Button size="small" variant="primary" onClick={done}>
            {m.panels_list_done()}
          </Button>
        </div>
      ) : null}
      {edits && !editing ? (
        <RowActions
          item={item}
          name={name}
          onEdit={editor === undefined ? undefined : () => setEditing(true)}
        />
      ) : null}
    </li>
  );
}

interface RowActionsProps {
  readonly item: Item;
  readonly name: string;
  readonly onEdit: (() => void) | undefined;
}

function RowActions({ item, name, onEdit }: RowActionsProps) {
  const deleteItem = useDeleteItem();
  const actions = useFocusKept<HTMLDivElement>((part) =>
    part.closest('section')?.querySelector('h3'),
  );
  return (
    <div ref={actions} className={styles.actions}>
      {onEdit ? (
        <Button
          size="small"
          icon={<Pencil aria-hidden />}
          aria-label={m.panels_list_edit_note({ text: name })}
          onClick={onEdit}
        >
          {m.panels_list_edit()}
        </Button>
      ) : null}
      <FrontButton item={item} name={name} />
      <Button
        size="small"
        variant="quiet"
        icon={<Trash2 aria-hidden />}
        aria-label={m.panels_list_delete_note({ text: name })}
        onClick={() => deleteItem(item.id, m.panels_list_deleted({ text: name }))}
      >
        {m.delete()}
      </Button>
    </div>
  );
}
