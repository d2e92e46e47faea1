import { LIMITS, newId, type Step, type StepId, StepKind } from '@samenspel/shared/records';
import { defaultAgenda, suggestedStep } from '@samenspel/shared/reference';
import type { FacilitatorCommand } from '@samenspel/shared/session';
import { Plus, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { stepOf } from '../../state/round.ts';
import { OfflineNote } from '../panels/OfflineNote.tsx';
import { useFacilitate } from '../panels/useFacilitate.ts';
import { Button, Dialog, Menu, MenuItem, showToast, VisuallyHidden } from '../primitives/index.ts';
import { AddTasks } from './AddTasks.tsx';
import styles from './PrepareDialog.module.css';
import { StepEditor } from './StepEditor.tsx';
import { changeStep, moveStep } from './stepsDraft.ts';
import { kindName, stepName } from './words.ts';

/** The agenda as a facilitator prepares it, and tasks to begin with. Nothing changes for others until it is saved. */
export function PrepareDialog({ onClose }: { readonly onClose: () => void }) {
  useLocale();
  const { board } = useOpenBoard();
  const { send, busy, error } = useFacilitate();
  const running = useBoard((state) => stepOf(state) !== undefined);
  const [steps, setSteps] = useState<readonly Step[]>(() => {
    const prepared = board.getState().method.agenda.steps;
    return prepared.length > 0 ? prepared : defaultAgenda();
  });

  const carryOut = async (...commands: FacilitatorCommand[]) => {
    if (busy) return false;
    for (const command of commands) if (!(await send(command))) return false;
    onClose();
    return true;
  };
  const save: FacilitatorCommand = { type: 'setAgenda', steps: [...steps] };
  const saved = async () => {
    if (!(await carryOut(save))) return;
    showToast({ text: m.lead_steps_saved(), tone: 'done' });
  };
  const start = () => carryOut(save, { type: 'goToStep', step: steps[0]?.id ?? null });
  return (
    <Dialog
      open
      onClose={onClose}
      size="wide"
      title={m.lead_prepare_title()}
      description={m.lead_prepare_lead()}
      footer={
        <>
          {running ? (
            <Button onClick={() => void carryOut({ type: 'goToStep', step: null })}>
              {m.lead_agenda_stop()}
            </Button>
          ) : null}
          <Button
            variant={running ? 'primary' : 'secondary'}
            aria-disabled={busy}
            onClick={() => void saved()}
          >
            {m.lead_steps_save()}
          </Button>
          {running || steps.length === 0 ? null : (
            <Button variant="primary" aria-disabled={busy} onClick={() => void start()}>
              {m.lead_agenda_start()}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.parts}>
        <OfflineNote />
        <p role="alert" className={styles.error}>
          {error}
        </p>
        <Steps steps={steps} onSteps={setSteps} />
        <AddTasks />
      </div>
    </Dialog>
  );
}

interface StepsProps {
  readonly steps: readonly Step[];
  readonly onSteps: (steps: readonly Step[]) => void;
}

function Steps({ steps, onSteps }: StepsProps) {
  const [open, setOpen] = useState<StepId | undefined>();
  const [said, setSaid] = useState('');
  const move = (step: Step, by: number) => {
    const moved = moveStep(steps, step.id, by);
    const number = moved.findIndex(({ id }) => id === step.id) + 1;
    onSteps(moved);
    setSaid(m.lead_steps_moved({ step: stepName(step), number, count: moved.length }));
  };
  return (
    <section className={styles.part} aria-labelledby="lead-steps">
      <h3 id="lead-steps" tabIndex={-1}>
        {m.lead_prepare_steps()}
      </h3>
      <p className={styles.quiet}>
        {steps.length === 0 ? m.lead_steps_none() : m.lead_steps_move_hint()}
      </p>
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <StepEditor
            key={step.id}
            step={step}
            number={index + 1}
            count={steps.length}
            open={open === step.id}
            onOpen={(opened) => setOpen(opened ? step.id : undefined)}
            onChange={(values) => onSteps(changeStep(steps, step.id, values))}
            onMove={(by) => move(step, by)}
            onRemove={() => {
              onSteps(steps.filter(({ id }) => id !== step.id));
              document.getElementById('lead-steps')?.focus();
            }}
          />
        ))}
      </ol>
      <VisuallyHidden>
        <output aria-live="polite">{said}</output>
      </VisuallyHidden>
      <div className={styles.buttons}>
        <AddStep
          full={steps.length >= LIMITS.steps}
          onAdd={(kind) => {
            const step = suggestedStep(kind, newId());
            onSteps([...steps, step]);
            setOpen(step.id);
          }}
        />
        <Button
          size="small"
          variant="quiet"
          icon={<RotateCcw aria-hidden />}
          onClick={() => onSteps(defaultAgenda())}
        >
          {m.lead_steps_reset()}
        </Button>
      </div>
    </section>
  );
}

function AddStep({
  full,
  onAdd,
}: {
  readonly full: boolean;
  readonly onAdd: (kind: StepKind) => void;
}) {
  if (full) return <p className={styles.quiet}>{m.lead_steps_most({ most: LIMITS.steps })}</p>;
  return (
    <Menu
      align="start"
      trigger={
        <Button size="small" icon={<Plus aria-hidden />}>
          {m.lead_step_add()}
        </Button>
      }
    >
      {StepKind.options.map((kind) => (
        <MenuItem key={kind} onSelect={() => onAdd(kind)}>
          {kindName(kind)}
        </MenuItem>
      ))}
    </Menu>
  );
}
