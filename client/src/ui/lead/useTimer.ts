import { useEffect, useState } from 'react';
import { serverNow, useBoard } from '../../board/index.ts';
import { readTimer, type TimerReading, untilChange } from './timerReading.ts';

/** The board's timer as it reads now, by the server's clock; undefined while there is none. */
export function useTimer(): TimerReading | undefined {
  const timer = useBoard((state) => state.method.timer);
  const [, setTick] = useState(0);
  useEffect(() => {
    if (!timer) return;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      const rest = untilChange(timer, serverNow());
      waiting =
        rest === undefined
          ? undefined
          : setTimeout(() => {
              setTick((tick) => tick + 1);
              wait();
            }, rest);
    };
    wait();
    return () => clearTimeout(waiting);
  }, [timer]);
  return timer ? readTimer(timer, serverNow()) : undefined;
}
