import { Pause, Play, TimerIcon, X } from 'lucide-react';
import { useBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { stepOf } from '../../state/round.ts';
import { Button } from '../primitives/Button.tsx';
import { IconButton } from '../primitives/IconButton.tsx';
import { useLead } from './useLeading.ts';
import { useTimer } from './useTimer.ts';

/** Where a step suggests no time. */
const USUAL_MINUTES = 5;

/** Starts the clock with the minutes of the step, and then: a minute more, pause, away. */
export function TimerGroup() {
  useLocale();
  const lead = useLead();
  const reading = useTimer();
  const suggested = useBoard((board) => stepOf(board)?.minutes ?? 0);
  const minutes = suggested > 0 ? suggested : USUAL_MINUTES;
  if (!reading) {
    return (
      <Button
        size="small"
        icon={<TimerIcon aria-hidden />}
        aria-label={m.lead_timer_start_name({ minutes })}
        onClick={() => void lead({ type: 'startTimer', seconds: minutes * 60 })}
      >
        {m.lead_timer_start({ minutes })}
      </Button>
    );
  }
  return (
    <>
      {reading.state === 'over' ? null : (
        <IconButton
          size="small"
          variant="secondary"
          label={reading.state === 'paused' ? m.lead_timer_resume() : m.lead_timer_pause()}
          onClick={() =>
            void lead({ type: reading.state === 'paused' ? 'resumeTimer' : 'pauseTimer' })
          }
        >
          {reading.state === 'paused' ? <Play aria-hidden /> : <Pause aria-hidden />}
        </IconButton>
      )}
      <Button
        size="small"
        aria-label={m.lead_timer_add_name()}
        onClick={() => void lead({ type: 'addTime', seconds: 60 })}
      >
        {m.lead_timer_add()}
      </Button>
      <IconButton
        size="small"
        label={m.lead_timer_stop()}
        onClick={() => void lead({ type: 'stopTimer' })}
      >
        <X aria-hidden />
      </IconButton>
    </>
  );
}
