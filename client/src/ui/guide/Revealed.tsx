import type { BoardSettings, Round, StepKind } from '@samenspel/shared/records';
import { useBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { stepOf, stopOf } from '../../state/round.ts';
import { stepName } from '../lead/words.ts';
import { roundFirst } from '../roundName.ts';
import { Answers } from './Answers.tsx';
import { Counts } from './Counts.tsx';
import { Frame } from './Frame.tsx';
import styles from './Guide.module.css';
import { Finished, Instruction } from './Lobby.tsx';
import { OwnMark } from './OwnMark.tsx';
import { Sections } from './Sections.tsx';

interface Props {
  readonly round: Round;
  /** With the ladder of the round. */
  readonly settings: BoardSettings;
}

/** Steps that are about something else than the answers: those are folded away then. */
const ELSEWHERE: ReadonlySet<StepKind> = new Set([
  'welcome',
  'tasks',
  'vote',
  'agreements',
  'close',
]);

/** What a round has shown, and what the step asks of it. */
export function Revealed({ round, settings }: Props) {
  const step = useBoard(stepOf);
  const still = useBoard((board) => ['step', 'locked'].includes(stopOf(board) ?? ''));
  const name = useBoard(({ method }) => roundFirst(round, method.meetings));
  const closed = round.phase === 'closed';
  const answers = round.anonymous ? (
    <Counts {...{ round, settings }} />
  ) : (
    <Answers {...{ round, settings }} />
  );
  const folds = closed && step !== undefined && ELSEWHERE.has(step.kind);
  return (
    <Frame mark={<OwnMark />} title={step ? stepName(step) : m.guide_revealed()} subtitle={name}>
      <Finished />
      {step ? <Instruction step={step} /> : null}
      <p className={styles.state} tabIndex={-1} data-guide-heading>
        {stateWords(round, still)}
      </p>
      <Sections />
      {folds ? (
        <details className={styles.fold}>
          <summary>{m.guide_answers()}</summary>
          {answers}
        </details>
      ) : (
        answers
      )}
    </Frame>
  );
}

/** @param still one's own answer cannot be moved now */
function stateWords({ phase, anonymous }: Round, still: boolean): string {
  if (phase === 'closed') return anonymous ? m.guide_closed_anonymous() : m.guide_closed();
  if (anonymous) return m.guide_revealed_anonymous();
  return still ? m.guide_revealed_still() : m.guide_revealed_text();
}
