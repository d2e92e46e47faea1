import { Vote as VoteIcon } from 'lucide-react';
import { useState } from 'react';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { stepOf } from '../../state/round.ts';
import { LeadButton } from '../lead/LeadButton.tsx';
import { openLead } from '../lead/leadView.ts';
import { useNarrow } from '../primitives/useNarrow.ts';
import { inOrder } from './ballot.ts';
import { CloseVoteDialog } from './CloseVoteDialog.tsx';

/**
 * Among what a facilitator leads with: opens a vote, or closes the one that is open. The bar has room for it only
 * when it is time to vote; else it is in the menu beside it.
 */
export function VoteGroup() {
  useLocale();
  const votes = useBoard((state) => state.method.votes);
  const open = inOrder(votes).find(({ result }) => result === null);
  const [closing, setClosing] = useState(false);
  const voting = useBoard((state) => stepOf(state)?.kind === 'vote');
  const narrow = useNarrow();
  const { view } = useOpenBoard();
  if (!open) {
    return voting || narrow ? (
      <LeadButton
        foldsAt={2}
        icon={<VoteIcon aria-hidden />}
        label={m.votes_open_new()}
        onClick={() => openLead(view, 'vote')}
      />
    ) : null;
  }
  return (
    <>
      <LeadButton
        foldsAt={3}
        icon={<VoteIcon aria-hidden />}
        label={m.votes_close()}
        onClick={() => setClosing(true)}
      />
      {closing ? <CloseVoteDialog vote={open} onEnd={() => setClosing(false)} /> : null}
    </>
  );
}
