import type { Vote as VoteRecord } from '@samenspel/shared/records';
import { m } from '../../../i18n/index.ts';
import { usePageIn } from '../usePages.ts';
import styles from './Vote.module.css';

/** More bars on one screen cannot be read from the last row. */
const MOST = 9;

/** The question while people give their dots; what came of it when the vote is closed. */
export function Vote({ vote }: { readonly vote: VoteRecord }) {
  const { question, budget, result } = vote;
  const total = result?.total;
  const options = total
    ? vote.options.toSorted((a, b) => (total[b.id] ?? 0) - (total[a.id] ?? 0))
    : vote.options;
  const shown = usePageIn(options, MOST);
  const most = Math.max(1, ...Object.values(total ?? {}));
  return (
    <div className={styles.screen}>
      <h2 className={styles.title}>{question}</h2>
      <p className={styles.lead}>
        {result ? m.present_vote_voters({ count: result.voters }) : m.present_vote_open({ budget })}
      </p>
      {result && !total ? <p className={styles.lead}>{m.present_vote_withheld()}</p> : null}
      <ul className={styles.options}>
        {shown.map(({ id, title }) => (
          <li key={id} className={styles.option}>
            <span className={styles.name}>{title}</span>
            {total ? (
              <>
                <span className={styles.track}>
                  <span
                    className={styles.bar}
                    style={{ width: `${((total[id] ?? 0) / most) * 100}%` }}
                  />
                </span>
                <strong className={styles.count}>{total[id] ?? 0}</strong>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
