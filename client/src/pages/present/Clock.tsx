import type { Timer } from '@samenspel/shared/records';
import { TimerIcon } from 'lucide-react';
import { useEffect, useState } from 'react';
import { serverNow, useBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import styles from './Clock.module.css';

/** Whole seconds that are left, rounded up. */
function secondsLeft(timer: Timer): number {
  const left = timer.state === 'running' ? timer.endsAt - serverNow() : timer.left;
  return Math.max(0, Math.ceil(left / 1000));
}

/** The facilitator's timer; it ends gently. */
export function Clock() {
  const timer = useBoard((board) => board.method.timer);
  const [, setTick] = useState(0);
  useEffect(() => {
    if (timer?.state !== 'running') return;
    const ticking = setInterval(() => setTick((tick) => tick + 1), 250);
    return () => clearInterval(ticking);
  }, [timer]);
  if (!timer) return null;
  const seconds = secondsLeft(timer);
  const part = (value: number) => String(value).padStart(2, '0');
  return (
    <p className={styles.clock} role="timer" aria-live="off">
      <TimerIcon aria-hidden />
      {seconds === 0
        ? m.present_time_over()
        : `${part(Math.floor(seconds / 60))}:${part(seconds % 60)}`}
    </p>
  );
}
