/** Seconds that everybody counts before what was revealed is shown. */
export const COUNT = 3;

/** Counts down aloud; at most one count at a time. */
export interface Countdown {
  readonly start: () => void;
  readonly isRunning: () => boolean;
  readonly stop: () => void;
}

/**
 * The count of three after a reveal. Everybody has got the markers by then, so that a slow line does not show them
 * later than a quick one.
 * @param onCount told 3, 2, 1, and null at the end
 */
export function openCountdown(onCount: (left: number | null) => void): Countdown {
  let left: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const step = () => {
    timer = undefined;
    left = left === null || left <= 1 ? null : left - 1;
    if (left !== null) timer = setTimeout(step, 1000);
    onCount(left);
  };
  return {
    start() {
      if (left !== null) return;
      left = COUNT;
      timer = setTimeout(step, 1000);
      onCount(left);
    },
    isRunning: () => left !== null,
    stop() {
      clearTimeout(timer);
      left = null;
    },
  };
}
