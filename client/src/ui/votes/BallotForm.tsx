import { giveDots } from '@samenspel/shared/commands';
import type { Vote, VoteOption } from '@samenspel/shared/records';
import { Minus, Plus } from 'lucide-react';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { IconButton } from '../primitives/index.ts';
import { type Ballot, ballotOf, titleOf } from './ballot.ts';
import styles from './Votes.module.css';

/** One's own dots in a vote that is open: how many are left, and more or fewer for each option. */
export function BallotForm({ vote }: { readonly vote: Vote }) {
  const dots = useBoard((state) => state.dots);
  const ballot = ballotOf(vote, dots);
  return (
    <>
      <p className={styles.quiet}>{m.votes_how()}</p>
      <Left budget={vote.budget} left={ballot.left} />
      <ul className={styles.options}>
        {vote.options.map((option) => (
          <Option key={option.id} vote={vote} option={option} ballot={ballot} />
        ))}
      </ul>
    </>
  );
}

function Left({ budget, left }: { readonly budget: number; readonly left: number }) {
  const words =
    left < 0
      ? m.votes_too_many({ count: -left })
      : left === 0
        ? m.votes_left_none()
        : m.votes_left({ count: left, budget });
  return (
    <div className={styles.left} data-over={left < 0 || undefined}>
      <Dots given={Math.max(0, left)} of={budget} />
      <output>{words}</output>
    </div>
  );
}

/** Dots to look at; the words beside them say the same. */
function Dots({ given, of }: { readonly given: number; readonly of: number }) {
  return (
    <span className={styles.dots} aria-hidden="true">
      {Array.from({ length: of }, (_, i) => (
        <span key={i} className={i < given ? styles.dot : styles.spent} />
      ))}
    </span>
  );
}

function Option({
  vote,
  option,
  ballot,
}: {
  readonly vote: Vote;
  readonly option: VoteOption;
  readonly ballot: Ballot;
}) {
  const { dispatch } = useOpenBoard();
  const count = ballot.given.get(option.id) ?? 0;
  const title = titleOf(option);
  const give = (dots: number) => dispatch(giveDots({ vote: vote.id, option: option.id, dots }));
  return (
    <li className={styles.option}>
      <span className={styles.optionTitle}>{title}</span>
      <span className={styles.stepper}>
        <IconButton
          label={m.votes_less_of({ option: title })}
          variant="secondary"
          className={styles.step}
          disabled={count === 0}
          onClick={() => give(count - 1)}
        >
          <Minus aria-hidden />
        </IconButton>
        <output className={styles.count} aria-label={m.votes_dots({ count })}>
          {count}
        </output>
        <IconButton
          label={m.votes_more_of({ option: title })}
          variant="secondary"
          className={styles.step}
          disabled={ballot.left <= 0}
          onClick={() => give(count + 1)}
        >
          <Plus aria-hidden />
        </IconButton>
      </span>
    </li>
  );
}
