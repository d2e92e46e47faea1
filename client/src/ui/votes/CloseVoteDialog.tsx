import type { Vote } from '@samenspel/shared/records';
import { m } from '../../i18n/index.ts';
import { useFacilitate } from '../panels/useFacilitate.ts';
import { Button, Dialog } from '../primitives/index.ts';
import styles from './Votes.module.css';

export interface VoteQuestionProps {
  readonly vote: Vote;
  readonly onEnd: () => void;
}

/** Asks whether a vote is to be closed: nobody can vote in it any more then. Mount it to open it. */
export function CloseVoteDialog({ vote, onEnd }: VoteQuestionProps) {
  const { send, busy, error } = useFacilitate();
  const close = async () => {
    if (await send({ type: 'closeVote', vote: vote.id })) onEnd();
  };
  return (
    <Dialog
      open
      size="small"
      onClose={onEnd}
      title={m.votes_close_title()}
      description={m.votes_close_text()}
      footer={
        <>
          <Button onClick={onEnd}>{m.cancel()}</Button>
          <Button variant="primary" disabled={busy} onClick={() => void close()}>
            {m.votes_close_yes()}
          </Button>
        </>
      }
    >
      <Problem words={error} />
    </Dialog>
  );
}

/** Why it did not happen, in words. */
export function Problem({ words }: { readonly words: string | undefined }) {
  return (
    <p className={styles.problem} role="alert">
      {words}
    </p>
  );
}
