import { LIMITS } from '@samenspel/shared/records';
import { useState } from 'react';
import { useBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { stepOf } from '../../state/round.ts';
import { useFacilitate } from '../panels/useFacilitate.ts';
import { Button, Dialog, TextArea } from '../primitives/index.ts';
import styles from './StepEditor.module.css';
import { changeStep } from './stepsDraft.ts';
import { stepName } from './words.ts';

/** What the group is asked to do in the step it is at, to change on the spot. */
export function InstructionDialog({ onClose }: { readonly onClose: () => void }) {
  useLocale();
  const step = useBoard(stepOf);
  const steps = useBoard((board) => board.method.agenda.steps);
  const { send, busy, error } = useFacilitate();
  const [text, setText] = useState(step?.instruction ?? { nl: '', en: '' });
  if (!step) return null;
  const save = async () => {
    const changed = changeStep(steps, step.id, { instruction: text });
    if (await send({ type: 'setAgenda', steps: changed })) onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={m.lead_instruction_title({ step: stepName(step) })}
      description={m.lead_instruction_lead()}
      footer={
        <>
          <Button onClick={onClose}>{m.cancel()}</Button>
          <Button variant="primary" aria-disabled={busy} onClick={() => void save()}>
            {m.save()}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <InstructionFields value={text} onValue={setText} />
        <p role="alert" className={styles.error}>
          {error}
        </p>
      </div>
    </Dialog>
  );
}

interface FieldsProps {
  readonly value: { readonly nl: string; readonly en: string };
  readonly onValue: (value: { nl: string; en: string }) => void;
}

/** An instruction in both languages. */
export function InstructionFields({ value, onValue }: FieldsProps) {
  return (
    <>
      <TextArea
        label={m.lead_instruction_nl()}
        limit={LIMITS.instruction}
        lang="nl"
        rows={3}
        value={value.nl}
        onValue={(nl) => onValue({ ...value, nl })}
      />
      <TextArea
        label={m.lead_instruction_en()}
        limit={LIMITS.instruction}
        lang="en"
        rows={3}
        value={value.en}
        onValue={(en) => onValue({ ...value, en })}
      />
    </>
  );
}
