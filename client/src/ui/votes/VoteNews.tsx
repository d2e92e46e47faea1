import { useEffect } from 'react';
import { type OpenBoard, useOpenBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { isPlacingAlone, stepOf } from '../../state/round.ts';
import { showToast } from '../primitives/toasts.ts';
import { newlyClosed, newlyOpen, onlyOpen, type Votes } from './news.ts';

/** Tells everybody but facilitators, who do it, that a vote was opened or closed, with the way to it. */
export function VoteNews() {
  const open = useOpenBoard();
  useEffect(() => {
    const { board, capability } = open;
    if (capability === 'facilitate') return;
    // Who comes in while a vote is open is told so as well.
    tell(open, new Map(), onlyOpen(board.getState().method.votes));
    return board.subscribe(({ method: { votes } }, { method: { votes: before } }) => {
      if (votes !== before) tell(open, before, votes);
    });
  }, [open]);
  return null;
}

function tell(open: OpenBoard, before: Votes, after: Votes): void {
  const { view, capability } = open;
  const shown = shownNow(open);
  const goThere = () => view.setState({ panel: 'votes' });
  const look = { label: m.votes_news_closed_action(), perform: goThere };
  const vote = { label: m.votes_news_open_action(), perform: goThere };
  for (const { question } of shown.open ? [] : newlyOpen(before, after)) {
    const text = m.votes_news_open({ question });
    showToast({ text, action: capability === 'view' ? look : vote });
  }
  for (const { question } of shown.closed ? [] : newlyClosed(before, after)) {
    showToast({ text: m.votes_news_closed({ question }), action: look });
  }
}

/** Which votes stand on this screen already, in their panel or in the guide: nobody need be told of those. */
function shownNow({ board, view }: OpenBoard): {
  readonly open: boolean;
  readonly closed: boolean;
} {
  const { panel } = view.getState();
  const state = board.getState();
  const guided = panel === 'guide' && !isPlacingAlone(state);
  return {
    open: panel === 'votes' || guided,
    closed: panel === 'votes' || (guided && stepOf(state)?.kind === 'vote'),
  };
}
