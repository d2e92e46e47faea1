import { putOnLadder } from '@samenspel/shared/commands';
import { type LaneId, newId, Question } from '@samenspel/shared/records';
import { useState } from 'react';
import { serverNow, useBoard, useOpenBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { roundOf, stepOf } from '../../state/round.ts';
import { describeLane } from '../describe.ts';
import { OfflineNote } from '../panels/OfflineNote.tsx';
import { useFacilitate } from '../panels/useFacilitate.ts';
import { Button, Checkbox, Dialog, RadioGroup } from '../primitives/index.ts';
import { roundFirst, roundName } from '../roundName.ts';
import styles from './RoundDialog.module.css';
import { nextNumber, offLadder } from './rounds.ts';
import { questionsOf } from './stage.ts';
import { questionWords } from './words.ts';

/** Asks one question of everybody: about what, which, and named or not. Mount it to open it. */
export function RoundDialog({ onClose }: { readonly onClose: () => void }) {
  useLocale();
  const { board, dispatch } = useOpenBoard();
  const { send, busy, error } = useFacilitate();
  const number = useBoard((state) => nextNumber(state.method.rounds.values()));
  const before = useBoard(roundOf);
  const meetings = useBoard((state) => state.method.meetings);
  const [lanes, setLanes] = useState<ReadonlySet<LaneId>>(() => new Set(board.getState().lanes));
  const [questions, setQuestions] = useState<ReadonlySet<Question>>(
    () => new Set(questionsOf(stepOf(board.getState())) ?? ['self']),
  );
  const [names, setNames] = useState<'named' | 'anonymous'>('named');
  const [round] = useState(() => newId());
  const [tried, setTried] = useState(false);

  const open = async () => {
    setTried(true);
    if (lanes.size === 0 || questions.size === 0 || busy) return;
    const state = board.getState();
    const added = offLadder(state).filter((id) => lanes.has(id));
    if (added.length > 0) {
      const [first, ...rest] = added.map((task) => putOnLadder({ task, before: null }));
      if (first) dispatch(first, ...rest);
    }
    const chosen = [...state.lanes.filter((id) => lanes.has(id)), ...added];
    const asked = Question.options.filter((question) => questions.has(question));
    const anonymous = names === 'anonymous';
    if (await send({ type: 'openRound', round, lanes: chosen, questions: asked, anonymous }))
      onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={m.lead_round_title({ number })}
      description={m.lead_round_lead()}
      footer={
        <>
          <Button onClick={onClose}>{m.cancel()}</Button>
          <Button variant="primary" aria-disabled={busy} onClick={() => void open()}>
            {m.lead_round_start()}
          </Button>
        </>
      }
    >
      <div className={styles.parts}>
        <OfflineNote />
        {before?.phase === 'revealed' ? (
          <p className={styles.note}>
            {m.lead_round_closes({ round: roundFirst(before, meetings) })}
          </p>
        ) : null}
        <p className={styles.quiet}>
          {m.lead_round_name({ round: roundName({ number, openedAt: serverNow() }, meetings) })}
        </p>
        <LanesField chosen={lanes} onChosen={setLanes} tried={tried} />
        <QuestionsField chosen={questions} onChosen={setQuestions} tried={tried} />
        <div className={styles.names}>
          <RadioGroup
            label={m.lead_round_who()}
            value={names}
            options={[
              {
                value: 'named',
                label: m.lead_round_named(),
                hint: m.lead_round_named_hint(),
              },
              {
                value: 'anonymous',
                label: m.lead_round_anonymously(),
                hint: m.lead_round_anonymously_hint(),
              },
            ]}
            onValue={setNames}
          />
        </div>
        <p role="alert" className={styles.error}>
          {error}
        </p>
      </div>
    </Dialog>
  );
}

interface FieldProps<Value> {
  readonly chosen: ReadonlySet<Value>;
  readonly onChosen: (chosen: ReadonlySet<Value>) => void;
  /** What is missing is said once one has tried. */
  readonly tried: boolean;
}

function toggled<Value>(set: ReadonlySet<Value>, value: Value, on: boolean): ReadonlySet<Value> {
  const next = new Set(set);
  if (on) next.add(value);
  else next.delete(value);
  return next;
}

function LanesField({ chosen, onChosen, tried }: FieldProps<LaneId>) {
  const onLadder = useBoard((board) => board.lanes);
  const items = useBoard((board) => board.items);
  const waiting = offLadder({ lanes: onLadder, items });
  const all = [...onLadder, ...waiting];
  const full = onLadder.every((lane) => chosen.has(lane));
  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>{m.lead_round_lanes()}</legend>
      <div className={styles.choices}>
        {all.map((lane) => (
          <Checkbox
            key={lane}
            label={describeLane({ items }, lane)}
            {...(waiting.includes(lane) ? { hint: m.lead_round_off_ladder() } : {})}
            checked={chosen.has(lane)}
            onChecked={(on) => onChosen(toggled(chosen, lane, on))}
          />
        ))}
      </div>
      {onLadder.length > 2 ? (
        <Button
          size="small"
          variant="quiet"
          onClick={() => onChosen(full ? new Set() : new Set([...chosen, ...onLadder]))}
        >
          {full ? m.lead_round_none() : m.lead_round_all()}
        </Button>
      ) : null}
      <p role="alert" className={styles.error}>
        {tried && chosen.size === 0 ? m.lead_round_no_lanes() : null}
      </p>
    </fieldset>
  );
}

function QuestionsField({ chosen, onChosen, tried }: FieldProps<Question>) {
  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>{m.lead_round_questions()}</legend>
      <div className={styles.choices}>
        {Question.options.map((question) => (
          <Checkbox
            key={question}
            {...questionWords(question)}
            checked={chosen.has(question)}
            onChecked={(on) => onChosen(toggled(chosen, question, on))}
          />
        ))}
      </div>
      <p role="alert" className={styles.error}>
        {tried && chosen.size === 0 ? m.lead_round_no_questions() : null}
      </p>
    </fieldset>
  );
}
