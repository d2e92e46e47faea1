import { LIMITS, newId, type Timer } from '@samenspel/shared/records';
import type { FacilitatorCommand } from '@samenspel/shared/session';
import { Pause, Play, TimerIcon, X } from 'lucide-react';
import { useBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { stepOf } from '../../state/round.ts';
import { Button } from '../primitives/Button.tsx';
import { IconButton } from '../primitives/IconButton.tsx';
import { LeadButton } from './LeadButton.tsx';
import { useLead } from './useLeading.ts';
import { useTimer } from './useTimer.ts';

/** Where a step suggests no time. */
const USUAL_MINUTES = 5;

const startTimer = (seconds: number): FacilitatorCommand => ({
  type: 'startTimer',
  timer: newId(),
  seconds,
});

/** The length it is to have is said, not what is added: two facilitators who press at once add one minute. */
const withMinute = ({ id, seconds }: Timer): FacilitatorCommand => ({
  type: 'extendTimer',
  timer: id,
  seconds: Math.min(seconds + 60, LIMITS.stepMinutes * 60),
});

/** Starts the clock with the minutes of the step, and then: a minute more, pause, away. */
export function TimerGroup() {
  useLocale();
  const lead = useLead();
  const timer = useBoard((board) => board.method.timer);
  const reading = useTimer();
  const suggested = useBoard((board) => stepOf(board)?.minutes ?? 0);
  const minutes = suggested > 0 ? suggested : USUAL_MINUTES;
  if (!timer || !reading) {
    return (
      <LeadButton
        foldsAt={2}
        icon={<TimerIcon aria-hidden />}
        label={m.lead_timer_start({ minutes })}
        aria-label={m.lead_timer_start_name({ minutes })}
        onClick={() => void lead(startTimer(minutes * 60))}
      />
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
        onClick={() => void lead(reading.state === 'over' ? startTimer(60) : withMinute(timer))}
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
