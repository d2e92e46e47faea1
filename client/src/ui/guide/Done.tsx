import { setDone } from '@samenspel/shared/commands';
import { PenLine } from 'lucide-react';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { Button } from '../primitives/index.ts';
import { Frame } from './Frame.tsx';
import styles from './Guide.module.css';
import { type PlacingProps, usePlacingHead } from './usePlacingHead.tsx';
import { ProgressList } from './ProgressList.tsx';
import { finished } from './questions.ts';
import { SavedLine } from './SavedLine.tsx';

/** One has finished and waits for the others; one may still go back to one's answers. */
export function Done(props: PlacingProps & { readonly onAgain: () => void }) {
  const { round, onAgain } = props;
  const { dispatch } = useOpenBoard();
  const head = usePlacingHead(props);
  const again = () => {
    onAgain();
    dispatch(setDone({ round: round.id, done: false }));
  };
  return (
    <Frame
      {...head}
      footer={
        <Button size="large" className={styles.main} icon={<PenLine aria-hidden />} onClick={again}>
          {m.guide_again()}
        </Button>
      }
    >
      <Waiting title={m.guide_done()} text={m.guide_done_text()} />
      <SavedLine />
    </Frame>
  );
}

/** How far everybody is, under what one has to know. */
export function Waiting({ title, text }: { readonly title: string; readonly text: string }) {
  const progress = useBoard((state) => state.progress);
  const { done, of } = finished(progress);
  return (
    <div className={styles.waiting}>
      <h3 tabIndex={-1} className={styles.heading} data-guide-heading>
        {title}
      </h3>
      <p>{text}</p>
      <p className={styles.total} aria-live="polite">
        {m.guide_ready_of({ done, of })}
      </p>
      <ProgressList />
    </div>
  );
}
