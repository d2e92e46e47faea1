import type { ItemId } from '@samenspel/shared/records';
import { ArrowLeft, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useBoard } from '../../../board/index.ts';
import { m, useLocale } from '../../../i18n/index.ts';
import { describeLane } from '../../describe.ts';
import { SpotlightTask } from '../../follow/SpotlightTask.tsx';
import { Button, Panel, TextArea, TextField } from '../../primitives/index.ts';
import { useMayEdit } from '../../useMayEdit.ts';
import { useSharedText } from '../../useSharedText.ts';
import { AgreedPair } from '../agreed/AgreedPair.tsx';
import { useDeleteItem } from '../useDeleteItem.ts';
import { TaskConcerns } from './TaskConcerns.tsx';
import { TaskLane } from './TaskLane.tsx';
import styles from './TaskPanel.module.css';
import { TaskTheme } from './TaskTheme.tsx';

export interface TaskPanelProps {
  readonly task: ItemId;
  readonly onClose: () => void;
  /** Back to the list it was opened from. */
  readonly onBack?: (() => void) | undefined;
}

/** All there is to a task: what it is, whom it concerns, where it stands on the ladder. */
export function TaskPanel({ task: id, onClose, onBack }: TaskPanelProps) {
  useLocale();
  const task = useBoard((state) => state.items.get(id));
  const onLadder = useBoard((state) => state.lanes.includes(id));
  const deleteItem = useDeleteItem();
  const title = useBoard((state) => describeLane(state, id));
  const edits = useMayEdit();
  const remove = () => {
    deleteItem(id, m.panels_task_deleted({ title }));
    (onBack ?? onClose)();
  };
  return (
    <Panel title={m.panels_task_heading()} onClose={onClose}>
      <div className={styles.task}>
        {onBack ? (
          <Button
            size="small"
            variant="quiet"
            className={styles.back}
            icon={<ArrowLeft aria-hidden />}
            onClick={onBack}
          >
            {m.panels_back_to_list()}
          </Button>
        ) : null}
        {task?.type === 'task' ? (
          <>
            <Texts id={id} />
            <TaskTheme id={id} theme={task.theme} />
            <TaskConcerns id={id} concerns={task.concerns} />
            <TaskLane id={id} />
            {onLadder ? <AgreedPair lane={id} /> : null}
            <SpotlightTask task={id} />
            {edits ? (
              <Button variant="danger" icon={<Trash2 aria-hidden />} onClick={remove}>
                {m.panels_task_delete()}
              </Button>
            ) : null}
          </>
        ) : (
          <p>{m.panels_task_gone()}</p>
        )}
      </div>
    </Panel>
  );
}

function Texts({ id }: { readonly id: ItemId }) {
  const { maxLength: titleLimit, ...title } = useSharedText(id, 'title').props;
  const { maxLength: limit, ...description } = useSharedText(id, 'description').props;
  const texts = useRef<HTMLDivElement>(null);
  const empty = useRef(title.value === '');
  useEffect(() => {
    // A new task wants its title first; the panel itself has just taken the focus to its heading.
    if (!empty.current) return;
    const frame = requestAnimationFrame(() => texts.current?.querySelector('input')?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <div ref={texts} className={styles.texts}>
      <TextField
        {...title}
        limit={titleLimit}
        label={m.panels_task_title()}
        placeholder={m.panels_task_title_hint()}
        autoComplete="off"
      />
      <TextArea
        {...description}
        limit={limit}
        label={m.panels_task_description()}
        placeholder={m.panels_task_description_hint()}
        rows={4}
      />
    </div>
  );
}
