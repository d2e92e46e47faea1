import type { Timer } from '@samenspel/shared/records';
import * as m from '../../i18n/generated/messages.js';

/** What a timer shows at one moment. Seconds are whole, and rounded up: the last one is seen as 1. */
export interface TimerReading {
  readonly state: 'running' | 'paused' | 'over';
  readonly seconds: number;
}

/** @param now milliseconds since 1970, by the server's clock */
export function readTimer(timer: Timer, now: number): TimerReading {
  const left = timer.state === 'running' ? timer.endsAt - now : timer.left;
  const seconds = Math.max(0, Math.ceil(left / 1000));
  return { state: seconds === 0 ? 'over' : timer.state, seconds };
}

/** Milliseconds until a timer shows something else; undefined: it stands still. */
export function untilChange(timer: Timer, now: number): number | undefined {
  if (timer.state === 'paused' || timer.endsAt <= now) return undefined;
  return (timer.endsAt - now) % 1000 || 1000;
}

/** "06:40", also past an hour: "75:00". */
export function clockText(seconds: number): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${part(Math.floor(seconds / 60))}:${part(seconds % 60)}`;
}

/** A reading in words: colour and digits are not all there is. */
export function timerWords({ state, seconds }: TimerReading): string {
  const time = clockText(seconds);
  switch (state) {
    case 'running':
      return m.lead_timer_left({ time });
    case 'paused':
      return m.lead_timer_paused({ time });
    case 'over':
      return m.lead_timer_over();
  }
}

export type TimerNews = 'started' | 'minute' | 'over';

/**
 * What is worth telling a screen reader between two readings: the start, the last minute, the end, and no more.
 * @param before undefined: there was no timer
 */
export function timerNews(
  before: TimerReading | undefined,
  after: TimerReading | undefined,
): TimerNews | undefined {
  if (!after || after.state === 'paused') return undefined;
  if (!before) return after.state === 'over' ? undefined : 'started';
  if (after.state === 'over') return before.state === 'over' ? undefined : 'over';
  if (before.state === 'over') return 'started';
  return before.seconds > 60 && after.seconds <= 60 ? 'minute' : undefined;
}
