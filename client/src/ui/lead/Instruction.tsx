import { Pencil, X } from 'lucide-react';
import { useBoard, useOpenBoard, useView } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { stepOf } from '../../state/round.ts';
import { IconButton } from '../primitives/IconButton.tsx';
import styles from './Instruction.module.css';
import { openLead, toggleInstruction } from './leadView.ts';
import { instructionOf } from './words.ts';

/** What everybody is asked to do in this step, until one puts it away. */
export function Instruction() {
  const locale = useLocale();
  const { view, capability } = useOpenBoard();
  const step = useBoard(stepOf);
  const putAway = useView((state) => state.lead.putAway);
  if (!step || putAway === step.id) return null;
  const text = instructionOf(step, locale);
  const mayEdit = capability === 'facilitate';
  if (text === '' && !mayEdit) return null;
  return (
    <section className={styles.instruction} aria-label={m.lead_instruction()}>
      <p className={styles.text}>{text}</p>
      {mayEdit ? (
        <IconButton
          label={m.lead_instruction_edit()}
          size="small"
          onClick={() => openLead(view, 'instruction')}
        >
          <Pencil aria-hidden />
        </IconButton>
      ) : null}
      <IconButton
        label={m.lead_instruction_put_away()}
        size="small"
        onClick={() => toggleInstruction(view, step.id)}
      >
        <X aria-hidden />
      </IconButton>
    </section>
  );
}
