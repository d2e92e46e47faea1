import type { Vote } from '@samenspel/shared/records';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { m } from '../../i18n/index.ts';
import { useFacilitate } from '../panels/useFacilitate.ts';
import { Button, Dialog, showToast } from '../primitives/index.ts';
import { CloseVoteDialog, Problem, type VoteQuestionProps } from './CloseVoteDialog.tsx';
import styles from './Votes.module.css';

/** What only a facilitator does with a vote: close it, take it away. Both ask first, as neither can be undone. */
export function VoteActions({ vote }: { readonly vote: Vote }) {
  const [asking, setAsking] = useState<'close' | 'remove' | undefined>();
  const end = () => setAsking(undefined);
  return (
    <div className={styles.actions}>
      {vote.result ? null : (
        <Button variant="primary" onClick={() => setAsking('close')}>
          {m.votes_close()}
        </Button>
      )}
      <Button variant="quiet" icon={<Trash2 aria-hidden />} onClick={() => setAsking('remove')}>
        {m.votes_remove()}
      </Button>
      {asking === 'close' ? <CloseVoteDialog vote={vote} onEnd={end} /> : null}
      {asking === 'remove' ? <RemoveVoteDialog vote={vote} onEnd={end} /> : null}
    </div>
  );
}

function RemoveVoteDialog({ vote, onEnd }: VoteQuestionProps) {
  const { send, busy, error } = useFacilitate();
  const remove = async () => {
    if (!(await send({ type: 'removeVote', vote: vote.id }))) return;
    showToast({ text: m.votes_removed({ question: vote.question }), tone: 'done' });
    onEnd();
  };
  return (
    <Dialog
      open
      size="small"
      onClose={onEnd}
      title={m.votes_remove_title()}
      description={m.votes_remove_text()}
      footer={
        <>
          <Button onClick={onEnd}>{m.cancel()}</Button>
          <Button variant="danger" disabled={busy} onClick={() => void remove()}>
            {m.votes_remove()}
          </Button>
        </>
      }
    >
      <Problem words={error} />
    </Dialog>
  );
}
