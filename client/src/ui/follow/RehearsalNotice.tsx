import { Drama } from 'lucide-react';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { Button } from '../primitives/Button.tsx';
import { showToast } from '../primitives/toasts.ts';
import styles from './Follow.module.css';
import { useLead } from '../lead/useLeading.ts';

/** As long as simulated participants take part, everybody sees that this is a rehearsal. */
export function RehearsalNotice() {
  const { capability } = useOpenBoard();
  const lead = useLead();
  const count = useBoard(({ participants }) => {
    let simulated = 0;
    for (const { rehearsal } of participants.values()) if (rehearsal) simulated++;
    return simulated;
  });
  const leads = capability === 'facilitate';
  const end = async () => {
    if (!(await lead({ type: 'rehearse', people: 0 }))) return;
    showToast({ text: m.follow_rehearse_ended(), tone: 'done' });
  };
  return (
    <output className={styles.notice}>
      {count === 0 ? null : (
        <div className={styles.rehearsal}>
          <Drama aria-hidden />
          <span className={styles.words}>
            {leads ? m.follow_rehearsing({ count }) : m.follow_rehearsing_all({ count })}
          </span>
          {leads ? (
            <Button size="small" onClick={() => void end()}>
              {m.follow_rehearse_end()}
            </Button>
          ) : null}
        </div>
      )}
    </output>
  );
}
