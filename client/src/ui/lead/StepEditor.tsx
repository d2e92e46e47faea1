import { LIMITS, type Step } from '@samenspel/shared/records';
import { ArrowDown, ArrowUp, ChevronDown, ChevronUp, Trash2 } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { m } from '../../i18n/index.ts';
import { Checkbox, IconButton, TextField } from '../primitives/index.ts';
import { InstructionFields } from './InstructionDialog.tsx';
import styles from './StepEditor.module.css';
import { minutesFrom } from './stepsDraft.ts';
import { kindName, stepName } from './words.ts';

interface StepEditorProps {
  readonly step: Step;
  /** Its place, 1 for the first. */
  readonly number: number;
  readonly count: number;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onChange: (values: Partial<Step>) => void;
  /** So many places further. */
  readonly onMove: (by: number) => void;
  readonly onRemove: () => void;
}

/** One step of the agenda that is prepared: a line, that unfolds to change it. */
export function StepEditor(props: StepEditorProps) {
  const { step, number, count, open, onOpen, onMove, onRemove } = props;
  const name = stepName(step);
  const row = useRef<HTMLLIElement>(null);
  useFocusAfterMove(row, number);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Alt with an arrow from anywhere inside moves it; the buttons do too
    <li ref={row} className={styles.row} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
        <button
          type="button"
          className={styles.name}
          aria-expanded={open}
          onClick={() => onOpen(!open)}
        >
          <span className={styles.title}>{name}</span>
          {step.minutes > 0 ? (
            <span className={styles.minutes}>
              {m.lead_step_minutes_short({ minutes: step.minutes })}
            </span>
          ) : null}
          {open ? <ChevronUp aria-hidden /> : <ChevronDown aria-hidden />}
        </button>
        <IconButton
          size="small"
          label={m.lead_step_up({ step: name })}
          disabled={number === 1}
          onClick={() => onMove(-1)}
        >
          <ArrowUp aria-hidden />
        </IconButton>
        <IconButton
          size="small"
          label={m.lead_step_down({ step: name })}
          disabled={number === count}
          onClick={() => onMove(1)}
        >
          <ArrowDown aria-hidden />
        </IconButton>
        <IconButton size="small" label={m.lead_step_remove({ step: name })} onClick={onRemove}>
          <Trash2 aria-hidden />
        </IconButton>
      </div>
      {open ? <Fields {...props} /> : null}
    </li>
  );
}

function Fields({ step, onChange }: Pick<StepEditorProps, 'step' | 'onChange'>) {
  return (
    <div className={styles.fields}>
      <div className={styles.pair}>
        <TextField
          label={m.lead_step_title()}
          hint={m.lead_step_title_hint({ name: kindName(step.kind) })}
          limit={LIMITS.stepTitle}
          value={step.title}
          onValue={(title) => onChange({ title })}
          autoComplete="off"
        />
        <TextField
          label={m.lead_step_minutes()}
          hint={m.lead_step_minutes_hint()}
          inputMode="numeric"
          value={String(step.minutes)}
          onValue={(text) => onChange({ minutes: minutesFrom(text, LIMITS.stepMinutes) })}
          autoComplete="off"
        />
      </div>
      <InstructionFields
        value={step.instruction}
        onValue={(instruction) => onChange({ instruction })}
      />
      <Rights step={step} onChange={onChange} />
    </div>
  );
}

/** What participants may do in a step; facilitators may always. */
function Rights({ step, onChange }: Pick<StepEditorProps, 'step' | 'onChange'>) {
  const rights = [
    { right: 'mayEdit', label: m.lead_step_may_edit() },
    { right: 'mayPlace', label: m.lead_step_may_place(), hint: m.lead_step_may_place_hint() },
    { right: 'mayVote', label: m.lead_step_may_vote() },
    { right: 'mayAgree', label: m.lead_step_may_agree() },
  ] as const;
  return (
    <fieldset className={styles.rights}>
      <legend>{m.lead_step_may()}</legend>
      {rights.map(({ right, ...words }) => (
        <Checkbox
          key={right}
          {...words}
          checked={step[right]}
          onChecked={(may) => onChange({ [right]: may })}
        />
      ))}
    </fieldset>
  );
}

/** A row that is put elsewhere in the list loses the focus with some browsers: it is given back. */
function useFocusAfterMove(row: RefObject<HTMLLIElement | null>, number: number): void {
  const focused = useRef<Element | null>(null);
  const before = useRef(number);
  useLayoutEffect(() => {
    const had = focused.current;
    if (before.current !== number && had instanceof HTMLElement && had.isConnected) had.focus();
    before.current = number;
  }, [number]);
  useLayoutEffect(() => {
    const box = row.current;
    if (!box) return;
    const keep = (event: FocusEvent) => {
      focused.current = event.target instanceof Element ? event.target : null;
    };
    const drop = (event: FocusEvent) => {
      // Where the focus goes is known unless the row itself was taken out for a moment.
      if (event.relatedTarget !== null) focused.current = null;
    };
    box.addEventListener('focusin', keep);
    box.addEventListener('focusout', drop);
    return () => {
      box.removeEventListener('focusin', keep);
      box.removeEventListener('focusout', drop);
    };
  }, [row]);
}
