import { useMemo } from 'react';
import { useBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { stepOf } from '../../state/round.ts';
import { inOrder } from './ballot.ts';
import { Votes } from './Votes.tsx';

/** In the guide: the votes that are open, and in the step for voting also how the others came out. */
export function VotesSection() {
  useLocale();
  const votes = useBoard((state) => state.method.votes);
  const voting = useBoard((state) => stepOf(state)?.kind === 'vote');
  const shown = useMemo(
    () => inOrder(votes).filter(({ result }) => voting || result === null),
    [votes, voting],
  );
  if (shown.length === 0) return null;
  return (
    <section aria-label={m.votes_panel()}>
      <Votes votes={shown} />
    </section>
  );
}
