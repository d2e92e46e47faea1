import { useEffect, useRef, useState } from 'react';
import { m, useLocale } from '../../i18n/index.ts';
import { VisuallyHidden } from '../primitives/VisuallyHidden.tsx';
import { clockText, timerNews, type TimerReading } from './timerReading.ts';
import { useTimer } from './useTimer.ts';

/** Tells screen readers of the timer: at its start, when a minute is left, and at its end. Once on a page. */
export function TimerAnnouncer() {
  useLocale();
  const reading = useTimer();
  const before = useRef<TimerReading | undefined>(undefined);
  const [said, setSaid] = useState('');
  const { state, seconds } = reading ?? {};
  useEffect(() => {
    const after = state === undefined || seconds === undefined ? undefined : { state, seconds };
    const news = timerNews(before.current, after);
    before.current = after;
    if (!after || news === undefined) return;
    switch (news) {
      case 'started':
        return setSaid(m.lead_said_started({ time: clockText(after.seconds) }));
      case 'minute':
        return setSaid(m.lead_said_minute());
      case 'over':
        return setSaid(m.lead_said_over());
    }
  }, [state, seconds]);
  return (
    <VisuallyHidden>
      <output aria-live="polite">{said}</output>
    </VisuallyHidden>
  );
}
