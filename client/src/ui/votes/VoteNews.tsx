import { useEffect } from 'react';
import { useOpenBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { showToast } from '../primitives/toasts.ts';
import { newlyClosed, newlyOpen, type Votes } from './news.ts';

/** Tells everybody but the facilitator, who did it, that a vote was opened or closed, with the way to it. */
export function VoteNews() {
  const { board, view, capability } = useOpenBoard();
  useEffect(() => {
    if (capability === 'facilitate') return;
    const goThere = () => view.setState({ panel: 'votes' });
    const tell = (before: Votes, after: Votes) => {
      for (const vote of newlyOpen(before, after)) {
        const text = m.votes_news_open({ question: vote.question });
        showToast({ text, action: { label: m.votes_news_open_action(), perform: goThere } });
      }
      for (const vote of newlyClosed(before, after)) {
        const text = m.votes_news_closed({ question: vote.question });
        showToast({ text, action: { label: m.votes_news_closed_action(), perform: goThere } });
      }
    };
    // Who comes in while a vote is open is told so as well.
    tell(new Map(), onlyOpen(board.getState().method.votes));
    return board.subscribe((state, before) => {
      if (state.method.votes === before.method.votes || view.getState().panel === 'votes') return;
      tell(before.method.votes, state.method.votes);
    });
  }, [board, view, capability]);
  return null;
}

const onlyOpen = (votes: Votes): Votes =>
  new Map([...votes].filter(([, { result }]) => result === null));
