import { byOrder } from '@samenspel/shared/document';
import type { Item, LaneId, Task } from '@samenspel/shared/records';
import { useMemo } from 'react';
import { useBoard } from '../../../board/index.ts';
import { m } from '../../../i18n/index.ts';
import { cx } from '../../../ui/primitives/cx.ts';
import { usePageIn } from '../usePages.ts';
import styles from './Tasks.module.css';

/** More on one screen cannot be read from the last row. */
const MOST = 12;
/** Up to so many there is room for what each is about. */
const FEW = 6;

/** What the region faces: every task on the board, those on the ladder first and in its order. */
export function Tasks() {
  const items = useBoard((board) => board.items);
  const lanes = useBoard((board) => board.lanes);
  const tasks = useMemo(() => tasksOf(items, lanes), [items, lanes]);
  const shown = usePageIn(tasks, MOST);
  return (
    <div className={styles.screen}>
      <h2 className={styles.title}>{m.present_tasks({ count: tasks.length })}</h2>
      {tasks.length === 0 ? <p className={styles.none}>{m.present_tasks_none()}</p> : null}
      <ul className={cx(styles.tasks, tasks.length <= FEW && styles.few)}>
        {shown.map((task) => (
          <li key={task.id} className={styles.task}>
            <strong className={styles.name}>{task.title.trim() || m.ladder_untitled()}</strong>
            {task.theme === '' ? null : <span className={styles.theme}>{task.theme}</span>}
            {tasks.length <= FEW && task.description !== '' ? (
              <span className={styles.text}>{task.description}</span>
            ) : null}
            {lanes.includes(task.id) ? (
              <span className={styles.mark}>{m.present_tasks_on_ladder()}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

function tasksOf(items: ReadonlyMap<string, Item>, lanes: readonly LaneId[]): Task[] {
  const place = ({ id }: Task) => (lanes.includes(id) ? lanes.indexOf(id) : lanes.length);
  return [...items.values()]
    .toSorted(byOrder)
    .filter((item) => item.type === 'task')
    .toSorted((a, b) => place(a) - place(b));
}
