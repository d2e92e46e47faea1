import { putOnLadder, takeOffLadder } from '@samenspel/shared/commands';
import type { ItemId, LaneId } from '@samenspel/shared/records';
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useId } from 'react';
import { useBoard, useOpenBoard } from '../../../board/index.ts';
import { m } from '../../../i18n/index.ts';
import { Button } from '../../primitives/index.ts';
import { useMayEdit } from '../../useMayEdit.ts';
import styles from './TaskPanel.module.css';

/** Puts a task on the ladder, moves its lane and takes it off: what a mouse does by dragging. */
export function TaskLane({ id }: { readonly id: ItemId }) {
  const { dispatch } = useOpenBoard();
  const edits = useMayEdit();
  const lanes = useBoard((state) => state.lanes);
  const heading = useId();
  const at = lanes.indexOf(id);
  const on = at !== -1;
  const position = m.panels_task_on_ladder_text({ position: at + 1, count: lanes.length });
  return (
    <section aria-labelledby={heading} className={styles.lane}>
      <h3 id={heading}>{m.panels_task_ladder()}</h3>
      <output>{on ? position : m.panels_task_off_ladder_text()}</output>
      {edits ? (
        <>
          {on ? <Moves id={id} at={at} lanes={lanes} /> : null}
          {/* One button for both, so that the focus stays where it is. */}
          <Button
            variant={on ? 'secondary' : 'primary'}
            onClick={() =>
              dispatch(on ? takeOffLadder({ task: id }) : putOnLadder({ task: id, before: null }))
            }
          >
            {on ? m.panels_task_take_off() : m.panels_task_put_on()}
          </Button>
          {on ? <p className={styles.quiet}>{m.panels_task_take_off_text()}</p> : null}
        </>
      ) : null}
    </section>
  );
}

function Moves({
  id,
  at,
  lanes,
}: {
  readonly id: ItemId;
  readonly at: number;
  readonly lanes: readonly LaneId[];
}) {
  const { dispatch } = useOpenBoard();
  const moveBefore = (before: LaneId | undefined) =>
    dispatch(putOnLadder({ task: id, before: before ?? null }));
  return (
    <div className={styles.moves}>
      <Move
        possible={at > 1}
        icon={<ArrowLeft aria-hidden />}
        label={m.panels_task_left()}
        onMove={() => moveBefore(lanes[at - 1])}
      />
      <Move
        possible={at < lanes.length - 1}
        icon={<ArrowRight aria-hidden />}
        label={m.panels_task_right()}
        onMove={() => moveBefore(lanes[at + 2])}
      />
    </div>
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
