import { putOnLadder, takeOffLadder } from '@samenspel/shared/commands';
import type { ItemId } from '@samenspel/shared/records';
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useId } from 'react';
import { useBoard, useOpenBoard } from '../../../board/index.ts';
import { m } from '../../../i18n/index.ts';
import { Button } from '../../primitives/index.ts';
import styles from './TaskPanel.module.css';

/** Puts a task on the ladder, moves its lane and takes it off: what a mouse does by dragging. */
export function TaskLane({ id }: { readonly id: ItemId }) {
  const { dispatch, capability } = useOpenBoard();
  const lanes = useBoard((state) => state.lanes);
  const heading = useId();
  const at = lanes.indexOf(id);
  const on = at !== -1;
  const position = m.panels_task_on_ladder_text({ position: at + 1, count: lanes.length });
  return (
    <section aria-labelledby={heading} className={styles.lane}>
      <h3 id={heading}>{m.panels_task_ladder()}</h3>
      <output>{on ? position : m.panels_task_off_ladder_text()}</output>
      {capability === 'view' ? null : on ? (
        <>
          <div className={styles.moves}>
            <Move
              possible={at > 1}
              icon={<ArrowLeft aria-hidden />}
              label={m.panels_task_left()}
              onMove={() => dispatch(putOnLadder({ task: id, before: lanes[at - 1] ?? null }))}
            />
            <Move
              possible={at < lanes.length - 1}
              icon={<ArrowRight aria-hidden />}
              label={m.panels_task_right()}
              onMove={() => dispatch(putOnLadder({ task: id, before: lanes[at + 2] ?? null }))}
            />
          </div>
          <Button onClick={() => dispatch(takeOffLadder({ task: id }))}>
            {m.panels_task_take_off()}
          </Button>
          <p className={styles.quiet}>{m.panels_task_take_off_text()}</p>
        </>
      ) : (
        <Button variant="primary" onClick={() => dispatch(putOnLadder({ task: id, before: null }))}>
          {m.panels_task_put_on()}
        </Button>
      )}
    </section>
  );
}

/** At an end it stays in the tab order, so that the focus is not lost by arriving there. */
function Move({
  possible,
  icon,
  label,
  onMove,
}: {
  readonly possible: boolean;
  readonly icon: React.ReactNode;
  readonly label: string;
  readonly onMove: () => void;
}) {
  return (
    <Button icon={icon} aria-disabled={!possible} onClick={possible ? onMove : undefined}>
      {label}
    </Button>
  );
}
