import { Pause, TimerIcon } from 'lucide-react';
import { m, useLocale } from '../../i18n/index.ts';
import { cx } from '../primitives/cx.ts';
import styles from './Timer.module.css';
import { clockText, timerWords } from './timerReading.ts';
import { useTimer } from './useTimer.ts';

/**
 * The board's timer; nothing while there is none. It ends gently: another colour and the words that time is up.
 * Who shows it puts one `TimerAnnouncer` on the page as well: this is not read out with every second.
 * @param className sets size and place; digits follow its font size
 */
export function Timer({ className }: { readonly className?: string | undefined }) {
  useLocale();
  const reading = useTimer();
  if (!reading) return null;
  const { state, seconds } = reading;
  return (
    <div
      role="timer"
      aria-live="off"
      aria-label={`${m.lead_timer()}: ${timerWords(reading)}`}
      className={cx(styles.timer, styles[state], className)}
    >
      {state === 'paused' ? <Pause aria-hidden /> : <TimerIcon aria-hidden />}
      <span aria-hidden="true">
        {state === 'over' ? m.lead_timer_over() : clockText(seconds)}
        {state === 'paused' ? (
          <span className={styles.word}>{m.lead_timer_pause_short()}</span>
        ) : null}
      </span>
    </div>
  );
}
