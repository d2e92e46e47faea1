import { type ItemId, LIMITS, newId } from '@samenspel/shared/records';
import { type FormEvent, useId, useState } from 'react';
import { useOpenBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { useFacilitate } from '../panels/useFacilitate.ts';
import { Button, Dialog, showToast, TextField } from '../primitives/index.ts';
import { type Candidates, candidatesOf } from './candidates.ts';
import { OptionChoice } from './OptionChoice.tsx';
import styles from './Votes.module.css';

const FIRST_BUDGET = 3;

interface Draft {
  readonly question: string;
  readonly budget: string;
  readonly chosen: ReadonlySet<ItemId>;
}

interface Problems {
  readonly question: string | undefined;
  readonly budget: string | undefined;
  readonly options: string | undefined;
}

const budgetOf = ({ budget }: Draft) => (/^\d{1,2}$/u.test(budget.trim()) ? Number(budget) : 0);

function problemsOf(draft: Draft): Problems {
  const budget = budgetOf(draft);
  const { size } = draft.chosen;
  const most = LIMITS.voteBudget;
  return {
    question: draft.question.trim() === '' ? m.votes_question_missing() : undefined,
    budget: budget < 1 || budget > most ? m.votes_budget_wrong({ most }) : undefined,
    options:
      size < 2
        ? m.votes_options_few()
        : size > LIMITS.voteOptions
          ? m.votes_options_many({ most: LIMITS.voteOptions })
          : undefined,
  };
}

/** Asks a facilitator what is put to the vote. Mount it to open it. */
export function OpenVoteDialog({ onClose }: { readonly onClose: () => void }) {
  useLocale();
  const { board, view } = useOpenBoard();
  const form = useId();
  const [candidates] = useState<Candidates>(() => candidatesOf(board.getState()));
  const [draft, setDraft] = useState<Draft>(() => ({
    question: '',
    budget: String(FIRST_BUDGET),
    chosen: new Set(candidates.tasks.map(({ id }) => id)),
  }));
  const [shown, setShown] = useState(false);
  const { send, busy, error } = useFacilitate();
  const problems = problemsOf(draft);
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setShown(true);
    if (Object.values(problems).some((problem) => problem !== undefined)) return;
    const options = [...candidates.tasks, ...candidates.notes].filter(({ id }) =>
      draft.chosen.has(id),
    );
    const question = draft.question.trim();
    const vote = newId();
    if (!(await send({ type: 'openVote', vote, question, budget: budgetOf(draft), options })))
      return;
    showToast({ text: m.votes_opened(), tone: 'done' });
    view.setState({ panel: 'votes' });
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={m.votes_dialog_title()}
      description={m.votes_dialog_text()}
      footer={
        <>
          <Button onClick={onClose}>{m.cancel()}</Button>
          <Button type="submit" form={form} variant="primary" disabled={busy}>
            {m.votes_start()}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.dialog} noValidate onSubmit={(event) => void submit(event)}>
        <TextField
          label={m.votes_question()}
          hint={m.votes_question_hint()}
          value={draft.question}
          limit={LIMITS.voteQuestion}
          autoComplete="off"
          error={shown ? problems.question : undefined}
          onValue={(question) => change({ question })}
        />
        <TextField
          type="number"
          inputMode="numeric"
          min={1}
          max={LIMITS.voteBudget}
          className={styles.number}
          label={m.votes_budget()}
          hint={m.votes_budget_hint({ most: LIMITS.voteBudget })}
          value={draft.budget}
          error={shown ? problems.budget : undefined}
          onValue={(budget) => change({ budget })}
        />
        <OptionChoice
          candidates={candidates}
          chosen={draft.chosen}
          error={shown ? problems.options : undefined}
          onChosen={(chosen) => change({ chosen })}
        />
        <p className={styles.problem} role="alert">
          {error}
        </p>
      </form>
    </Dialog>
  );
}
