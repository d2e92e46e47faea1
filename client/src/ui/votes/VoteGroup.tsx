import { useState } from 'react';
import { useBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { Button } from '../primitives/index.ts';
import { inOrder } from './ballot.ts';
import { CloseVoteDialog } from './CloseVoteDialog.tsx';
import { OpenVoteButton } from './OpenVoteButton.tsx';

/** In the facilitator's bar: opens a vote, or closes the one that is open. */
export function VoteGroup() {
  useLocale();
  const votes = useBoard((state) => state.method.votes);
  const open = inOrder(votes).find(({ result }) => result === null);
  const [closing, setClosing] = useState(false);
  if (!open) return <OpenVoteButton size="small" />;
  return (
    <>
      <Button size="small" onClick={() => setClosing(true)}>
        {m.votes_close()}
      </Button>
      {closing ? <CloseVoteDialog vote={open} onEnd={() => setClosing(false)} /> : null}
    </>
  );
}
