import { Vote as VoteIcon } from 'lucide-react';
import { useOpenBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { openLead } from '../lead/leadView.ts';
import { Button } from '../primitives/index.ts';

/** Lets a facilitator open a vote. */
export function OpenVoteButton() {
  const { view } = useOpenBoard();
  return (
    <Button icon={<VoteIcon aria-hidden />} onClick={() => openLead(view, 'vote')}>
      {m.votes_open_new()}
    </Button>
  );
}
