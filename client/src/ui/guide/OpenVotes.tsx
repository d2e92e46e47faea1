import { useBoard } from '../../board/index.ts';
import { stepOf } from '../../state/round.ts';
import { VoteList } from '../votes/VotesPanel.tsx';

/** The votes, while one is open or the step is about them. */
export function OpenVotes() {
  const shows = useBoard((board) => {
    const votes = [...board.method.votes.values()];
    const open = votes.some(({ result }) => result === null);
    return open || (votes.length > 0 && stepOf(board)?.kind === 'vote');
  });
  return shows ? <VoteList /> : null;
}
