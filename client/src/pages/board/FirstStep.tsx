import { addItem } from '@samenspel/shared/commands';
import { Plus } from 'lucide-react';
import { useBoard, useOpenBoard, useView } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { newTask } from '../../ui/outline/newItem.ts';
import { Button } from '../../ui/primitives/Button.tsx';
import { useMayEdit } from '../../ui/useMayEdit.ts';
import styles from './FirstStep.module.css';

/** On a board without tasks: the first thing to do. */
export function FirstStep() {
  useLocale();
  const { board, view, dispatch } = useOpenBoard();
  const edits = useMayEdit();
  const empty = useBoard(({ items }) => items.size === 0);
  const busy = useView((state) => state.panel !== null || state.tool !== 'select');
  if (!empty || busy || !edits) return null;

  const add = () => {
    const task = newTask(board.getState());
    dispatch(addItem({ item: task }));
    view.setState({ selection: new Set([task.id]), panel: 'task', openTask: task.id });
  };
  return (
    <section className={styles.card} aria-labelledby="first-step">
      <h2 id="first-step" className={styles.title}>
        {m.board_first_step()}
      </h2>
      <p className={styles.text}>{m.board_first_step_text()}</p>
      <Button variant="primary" icon={<Plus aria-hidden />} onClick={add}>
        {m.board_first_step_add()}
      </Button>
    </section>
  );
}
