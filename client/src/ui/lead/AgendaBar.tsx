import type { Step } from '@samenspel/shared/records';
import { Check, ChevronDown, MapPin } from 'lucide-react';
import { useRef } from 'react';
import { useBoard, useOpenBoard, useView } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { cx } from '../primitives/cx.ts';
import { Menu, MenuItem } from '../primitives/Menu.tsx';
import { tip } from '../primitives/tip.ts';
import { VisuallyHidden } from '../primitives/VisuallyHidden.tsx';
import styles from './AgendaBar.module.css';
import { agendaForm } from './agendaForm.ts';
import { toggleInstruction } from './leadView.ts';
import { useAgenda } from './useLeading.ts';
import { useWidth } from './useWidth.ts';
import { stepName } from './words.ts';

/** The steps of the agenda, for everybody; a facilitator goes to one by pressing it. Nothing while no agenda runs. */
export function AgendaBar() {
  useLocale();
  const { capability } = useOpenBoard();
  const { steps, current } = useBoard((board) => board.method.agenda);
  const frame = useRef<HTMLElement>(null);
  const room = useWidth(frame);
  const at = steps.findIndex(({ id }) => id === current);
  const form = agendaForm(room, steps.map(stepName), at);
  const mayGo = capability === 'facilitate';
  return (
    <nav ref={frame} data-agenda aria-label={m.lead_agenda()} className={styles.frame}>
      {form === 'one' ? (
        <OneStep steps={steps} at={at} mayGo={mayGo} />
      ) : (
        <ol className={cx(styles.steps, form === 'dots' && styles.dots)}>
          {steps.map((step, index) => (
            <li key={step.id}>
              <StepMark step={step} index={index} at={at} mayGo={mayGo} />
            </li>
          ))}
        </ol>
      )}
    </nav>
  );
}

interface StepMarkProps {
  readonly step: Step;
  readonly index: number;
  /** Index of the step the group is at. */
  readonly at: number;
  readonly mayGo: boolean;
}

function StepMark({ step, index, at, mayGo }: StepMarkProps) {
  const { goTo } = useAgenda();
  const name = stepName(step);
  if (index === at) return <CurrentStep step={step} name={name} />;
  const done = index < at;
  const look = (
    <>
      {done ? <Check aria-hidden className={styles.check} /> : null}
      {done ? null : <span className={styles.number}>{index + 1}</span>}
      <span className={styles.name}>{name}</span>
      {done ? <VisuallyHidden>{m.lead_step_done()}</VisuallyHidden> : null}
    </>
  );
  if (!mayGo) {
    return (
      <span className={cx(styles.step, styles.inner)} title={name}>
        {look}
      </span>
    );
  }
  return (
    <button
      {...tip(m.lead_go_to({ step: name }))}
      type="button"
      className={cx(styles.step, styles.inner)}
      onClick={() => void goTo(step)}
    >
      {look}
    </button>
  );
}

/** Where the group is: pressing it shows or hides what to do. */
function CurrentStep({ step, name }: { readonly step: Step; readonly name: string }) {
  const { view } = useOpenBoard();
  const shown = useView((state) => state.lead.putAway !== step.id);
  return (
    <button
      {...tip(shown ? m.lead_instruction_put_away() : m.lead_instruction_show())}
      type="button"
      aria-current="step"
      aria-expanded={shown}
      className={cx(styles.step, styles.inner, styles.current)}
      onClick={() => toggleInstruction(view, step.id)}
    >
      <MapPin aria-hidden />
      <span>{name}</span>
    </button>
  );
}

/** The step the group is at, alone; with the others in a menu for who may go there. */
export function OneStep({
  steps,
  at,
  mayGo,
}: {
  readonly steps: readonly Step[];
  readonly at: number;
  readonly mayGo: boolean;
}) {
  const { view } = useOpenBoard();
  const { goTo } = useAgenda();
  const step = steps[at];
  const shown = useView((state) => state.lead.putAway !== step?.id);
  if (!step) return null;
  const of = { number: at + 1, count: steps.length, step: stepName(step) };
  const words = (
    <>
      <MapPin aria-hidden />
      <span className={styles.oneName}>{m.lead_step_here(of)}</span>
      <ChevronDown aria-hidden />
    </>
  );
  const button = {
    type: 'button',
    className: cx(styles.step, styles.inner, styles.current, styles.one),
    'aria-label': m.lead_step_here_name(of),
    'aria-current': 'step',
  } as const;
  if (!mayGo) {
    return (
      <button {...button} aria-expanded={shown} onClick={() => toggleInstruction(view, step.id)}>
        {words}
      </button>
    );
  }
  return (
    <Menu align="center" trigger={<button {...button}>{words}</button>}>
      {steps.map((other, index) => (
        <MenuItem
          key={other.id}
          icon={index < at ? <Check aria-hidden /> : index === at ? <MapPin aria-hidden /> : null}
          onSelect={() => (index === at ? toggleInstruction(view, step.id) : void goTo(other))}
        >
          {stepName(other)}
          {index < at ? <VisuallyHidden>{m.lead_step_done()}</VisuallyHidden> : null}
        </MenuItem>
      ))}
    </Menu>
  );
}
