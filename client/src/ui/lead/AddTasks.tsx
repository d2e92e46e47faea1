import { addItem } from '@samenspel/shared/commands';
import { useRef, useState } from 'react';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { parseTasks } from '../../pages/newBoard/parseTasks.ts';
import { TasksField } from '../../pages/newBoard/TasksField.tsx';
import { newTasks } from '../outline/newItem.ts';
import { Button, showToast } from '../primitives/index.ts';
import styles from './PrepareDialog.module.css';

/** Tasks to paste: one a line. They are put on the board together, as one step of undo. */
export function AddTasks() {
  const { board, dispatch } = useOpenBoard();
  const locale = useBoard((state) => state.settings?.locale ?? 'nl');
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const { tasks, problem } = parseTasks(text);
  const ready = tasks.length > 0 && problem === undefined;

  const add = () => {
    const [first, ...rest] = newTasks(board.getState(), tasks).map((item) => addItem({ item }));
    if (!ready || !first || !dispatch(first, ...rest)) return field.current?.focus();
    showToast({ text: m.lead_tasks_added({ count: tasks.length }), tone: 'done' });
    setText('');
  };
  return (
    <section className={styles.part} aria-labelledby="lead-tasks">
      <h3 id="lead-tasks">{m.lead_prepare_tasks()}</h3>
      <TasksField
        text={text}
        onText={setText}
        region={undefined}
        locale={locale}
        inputRef={field}
      />
      <div className={styles.buttons}>
        <Button aria-disabled={!ready} onClick={add}>
          {m.lead_tasks_add()}
        </Button>
      </div>
    </section>
  );
}
