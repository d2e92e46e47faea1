import { addItem, putOnLadder } from '@samenspel/shared/commands';
import type { Task } from '@samenspel/shared/records';
import { Plus } from 'lucide-react';
import { memo } from 'react';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { describeLane } from '../describe.ts';
import { Button } from '../primitives/index.ts';
import { useMayEdit } from '../useMayEdit.ts';
import { DotsLine } from './DotsLine.tsx';
import { FrontButton } from './FrontButton.tsx';
import { focusTask } from './focusTask.ts';
import { DetailsButton } from './LaneCard.tsx';
import { newTask } from './newItem.ts';
import styles from './Outline.module.css';

/** Tasks that are not on the ladder, and the way to make one. */
export function TaskList({
  tasks,
  none,
}: {
  readonly tasks: readonly Task[];
  /** No task is on the ladder either. */
  readonly none: boolean;
}) {
  const { dispatch, board, view } = useOpenBoard();
  const edits = useMayEdit();
  const begin = () => {
    const item = newTask(board.getState());
    if (dispatch(addItem({ item }))) view.setState({ panel: 'task', openTask: item.id });
  };
  return (
    <section aria-labelledby="outline-tasks">
      <h3 id="outline-tasks">{m.panels_list_tasks()}</h3>
      {tasks.length === 0 ? (
        <p className={styles.quiet}>
          {none ? m.panels_list_no_tasks() : m.panels_list_tasks_none()}
        </p>
      ) : (
        <ul className={styles.cards}>
          {tasks.map((task) => (
            <TaskCard key={task.id} task={task} edits={edits} />
          ))}
        </ul>
      )}
      {edits ? (
        <Button icon={<Plus aria-hidden />} onClick={begin}>
          {m.panels_new_task()}
        </Button>
      ) : null}
    </section>
  );
}

const TaskCard = memo(function TaskCard({
  task,
  edits,
}: {
  readonly task: Task;
  readonly edits: boolean;
}) {
  useLocale();
  const { dispatch } = useOpenBoard();
  const title = useBoard((state) => describeLane(state, task.id));
  const putOn = () => {
    // Its card is among the lanes then; the focus goes along.
    if (dispatch(putOnLadder({ task: task.id, before: null }))) focusTask(task.id);
  };
  return (
    <li className={styles.card}>
      <div className={styles.cardHead}>
        <h4>{title}</h4>
        <DetailsButton task={task.id} title={title} />
      </div>
      {task.theme === '' ? null : <p className={styles.quiet}>{task.theme}</p>}
      <DotsLine item={task.id} />
      {task.description === '' ? null : <p className={styles.long}>{task.description}</p>}
      {edits ? (
        <div className={styles.actions}>
          <Button size="small" aria-label={m.panels_list_put_on_of({ title })} onClick={putOn}>
            {m.panels_task_put_on()}
          </Button>
          <FrontButton item={task} name={title} />
        </div>
      ) : null}
    </li>
  );
});
