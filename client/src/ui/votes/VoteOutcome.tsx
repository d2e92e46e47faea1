import type { ItemId, RoleId, Vote, VoteResult } from '@samenspel/shared/records';
import { useBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { roleName } from '../describe.ts';
import { ranked, titleOf } from './ballot.ts';
import styles from './Votes.module.css';

/** How a vote came out: in all, and by role where that tells of nobody in particular. */
export function VoteOutcome({
  vote,
  result,
}: {
  readonly vote: Vote;
  readonly result: VoteResult;
}) {
  const { voters, total, roles } = result;
  const hides = total === null || roles.some(({ dots }) => dots === null);
  return (
    <>
      <p className={styles.quiet}>{m.votes_voters({ count: voters })}</p>
      {total ? (
        <Bars label={m.votes_in_all()} vote={vote} dots={total} />
      ) : (
        <p className={styles.withheld}>{m.votes_withheld()}</p>
      )}
      {roles.length > 0 ? (
        <div className={styles.roles}>
          <h4>{m.votes_by_role()}</h4>
          {roles.map(({ role, dots }) => (
            <Role key={role} role={role} vote={vote} dots={dots} />
          ))}
        </div>
      ) : null}
      {hides ? <p className={styles.quiet}>{m.votes_withheld_why()}</p> : null}
    </>
  );
}

type Dots = Readonly<Record<ItemId, number>>;

function Role({
  role,
  vote,
  dots,
}: {
  readonly role: RoleId;
  readonly vote: Vote;
  readonly dots: Dots | null;
}) {
  const name = useBoard((state) => roleName(state.settings, role));
  return (
    <div className={styles.role}>
      <h5>{name}</h5>
      {dots ? (
        <Bars label={name} vote={vote} dots={dots} />
      ) : (
        <p className={styles.withheld}>{m.votes_withheld()}</p>
      )}
    </div>
  );
}

/** Options with their dots, most first: a number that is read, and a bar that is seen. */
function Bars({
  label,
  vote,
  dots,
}: {
  readonly label: string;
  readonly vote: Vote;
  readonly dots: Dots;
}) {
  const rows = ranked(vote, dots);
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <ol className={styles.bars} aria-label={label}>
      {rows.map(({ option, count }) => (
        <li key={option.id} className={styles.bar}>
          <span className={styles.barTitle}>{titleOf(option)}</span>
          <span className={styles.barCount}>{m.votes_dots({ count })}</span>
          <span className={styles.track} aria-hidden="true">
            <span className={styles.fill} style={{ width: `${(100 * count) / most}%` }} />
          </span>
        </li>
      ))}
    </ol>
  );
}
