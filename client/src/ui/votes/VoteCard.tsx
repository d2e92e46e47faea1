import type { Vote } from '@samenspel/shared/records';
import { useId } from 'react';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { mayVote } from '../../state/round.ts';
import { BallotForm } from './BallotForm.tsx';
import { VoteActions } from './VoteActions.tsx';
import { VoteOutcome } from './VoteOutcome.tsx';
import styles from './Votes.module.css';

/** One vote: to take part in while it is open, and its counts once it is closed. */
export function VoteCard({ vote }: { readonly vote: Vote }) {
  const { capability } = useOpenBoard();
  const id = useId();
  return (
    <section className={styles.vote} aria-labelledby={id}>
      <p className={styles.state}>{vote.result ? m.votes_result() : m.votes_running()}</p>
      <h3 id={id} tabIndex={-1}>
        {vote.question}
      </h3>
      {vote.result ? <VoteOutcome vote={vote} result={vote.result} /> : <Open vote={vote} />}
      {capability === 'facilitate' ? <VoteActions vote={vote} /> : null}
    </section>
  );
}

function Open({ vote }: { readonly vote: Vote }) {
  const { capability } = useOpenBoard();
  const joined = useBoard((state) => state.profile !== undefined);
  const may = useBoard(mayVote);
  if (may && joined) return <BallotForm vote={vote} />;
  return (
    <>
      {capability === 'view' ? null : <p>{joined ? m.votes_not_now() : m.votes_join_first()}</p>}
      <p className={styles.quiet}>{m.votes_watching()}</p>
      <ul className={styles.plain}>
        {vote.options.map((option) => (
          <li key={option.id}>{option.title.trim() === '' ? m.votes_untitled() : option.title}</li>
        ))}
      </ul>
    </>
  );
}
