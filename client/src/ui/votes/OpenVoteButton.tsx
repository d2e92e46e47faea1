import { Vote as VoteIcon } from 'lucide-react';
import { useOpenBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { openLead } from '../lead/leadView.ts';
import { Button, type ButtonSize } from '../primitives/index.ts';

/** Lets a facilitator open a vote. */
export function OpenVoteButton({ size = 'normal' }: { readonly size?: ButtonSize }) {
  const { view } = useOpenBoard();
  return (
    <Button size={size} icon={<VoteIcon aria-hidden />} onClick={() => openLead(view, 'vote')}>
      {m.votes_open_new()}
    </Button>
  );
}
