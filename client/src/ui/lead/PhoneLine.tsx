import { Megaphone } from 'lucide-react';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { stepOf } from '../../state/round.ts';
import { Button } from '../primitives/Button.tsx';
import { OneStep } from './AgendaBar.tsx';
import { openLead } from './leadView.ts';
import styles from './PhoneLine.module.css';
import { Timer } from './Timer.tsx';

/** On a phone: where the group is, the time, and the way to what a facilitator leads with. */
export function PhoneLine() {
  useLocale();
  const { view, capability } = useOpenBoard();
  const { steps, current } = useBoard((board) => board.method.agenda);
  const running = useBoard((board) => stepOf(board) !== undefined);
  const leads = capability === 'facilitate';
  return (
    <div className={styles.line}>
      {running ? (
        <nav aria-label={m.lead_agenda()} className={styles.step}>
          <OneStep steps={steps} at={steps.findIndex(({ id }) => id === current)} mayGo={leads} />
        </nav>
      ) : null}
      <Timer />
      {leads ? (
        <Button
          size="small"
          className={styles.lead}
          icon={<Megaphone aria-hidden />}
          aria-label={m.lead_bar()}
          onClick={() => openLead(view, 'guide')}
        >
          {running ? null : m.lead_bar()}
        </Button>
      ) : null}
    </div>
  );
}
