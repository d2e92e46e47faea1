import type { Vote as VoteRecord } from '@samenspel/shared/records';
import { m } from '../../../i18n/index.ts';
import { ranked, titleOf } from '../../../ui/votes/ballot.ts';
import { usePageIn } from '../usePages.ts';
import styles from './Vote.module.css';

/** More bars on one screen cannot be read from the last row. */
const MOST = 9;

/** The question while people give their dots; what came of it when the vote is closed. */
export function Vote({ vote }: { readonly vote: VoteRecord }) {
  const { question, budget, result } = vote;
  const total = result?.total;
  // Without a result they stay in the order they were put to the vote.
  const shown = usePageIn(ranked(vote, total ?? {}), MOST);
  const most = Math.max(1, ...Object.values(total ?? {}));
  return (
    <div className={styles.screen}>
      <h2 className={styles.title}>{question}</h2>
      <p className={styles.lead}>
        {result ? m.votes_voters({ count: result.voters }) : m.present_vote_open({ budget })}
      </p>
      {result && !total ? <p className={styles.lead}>{m.present_vote_withheld()}</p> : null}
      <ul className={styles.options}>
        {shown.map(({ option, count }) => (
          <li key={option.id} className={styles.option}>
            <span className={styles.name}>{titleOf(option)}</span>
            {total ? (
              <>
                <span className={styles.track}>
                  <span className={styles.bar} style={{ width: `${(count / most) * 100}%` }} />
                </span>
                <strong className={styles.count}>{count}</strong>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
