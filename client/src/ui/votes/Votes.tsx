import type { Vote } from '@samenspel/shared/records';
import { VoteCard } from './VoteCard.tsx';
import styles from './Votes.module.css';

/** These votes, one below the other. */
export function Votes({ votes }: { readonly votes: readonly Vote[] }) {
  return (
    <ul className={styles.votes}>
      {votes.map((vote) => (
        <li key={vote.id}>
          <VoteCard vote={vote} />
        </li>
      ))}
    </ul>
  );
}
