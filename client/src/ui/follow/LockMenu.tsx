import type { Locks } from '@samenspel/shared/records';
import { Lock, LockOpen } from 'lucide-react';
import { useBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { LeadButton } from '../lead/LeadButton.tsx';
import { cx } from '../primitives/cx.ts';
import { Menu, MenuSwitches } from '../primitives/Menu.tsx';
import styles from './FollowControls.module.css';
import { useLead } from '../lead/useLeading.ts';

function lockWords(lock: keyof Locks): string {
  switch (lock) {
    case 'canvas':
      return m.follow_lock_canvas();
    case 'markers':
      return m.follow_lock_markers();
    case 'cursors':
      return m.follow_lock_cursors();
  }
}

const ALL = ['canvas', 'markers', 'cursors'] as const satisfies readonly (keyof Locks)[];

/** What participants cannot do for a while; facilitators can. */
export function LockMenu() {
  const lead = useLead();
  const locks = useBoard((state) => state.method.locks);
  const isOn = ALL.some((lock) => locks[lock]);
  return (
    <Menu
      trigger={
        <LeadButton
          foldsAt={1}
          opens
          variant="quiet"
          icon={isOn ? <Lock aria-hidden /> : <LockOpen aria-hidden />}
          label={isOn ? m.follow_locks_on() : m.follow_locks()}
          className={cx(isOn && styles.on)}
        />
      }
    >
      <MenuSwitches
        label={m.follow_locks_title()}
        switches={ALL.map((lock) => ({ name: lock, label: lockWords(lock), on: locks[lock] }))}
        onSwitch={(lock, on) => void lead({ type: 'setLocks', [lock]: on })}
      />
    </Menu>
  );
}
