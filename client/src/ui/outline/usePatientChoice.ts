import type { Place } from '@samenspel/shared/records';
import { type ChangeEvent, type FocusEvent, useCallback, useEffect, useRef, useState } from 'react';

/** How long the arrow keys may rest on an answer before it counts, in milliseconds. */
const PATIENCE = 800;

/**
 * A choice among radio buttons that everybody sees: a press counts at once, but the arrow keys, which choose every
 * answer they pass, only when they rest or leave.
 */
export function usePatientChoice(stored: Place | undefined, commit: (place: Place) => void) {
  const [passing, setPassing] = useState<Place | undefined>();
  const latest = useRef({ passing, commit });
  useEffect(() => {
    latest.current = { passing, commit };
  });

  const settle = useCallback(() => {
    const { passing: place, commit: send } = latest.current;
    if (place === undefined) return;
    latest.current = { passing: undefined, commit: send };
    setPassing(undefined);
    send(place);
  }, []);
  useEffect(() => {
    if (passing === undefined) return;
    const timer = setTimeout(settle, PATIENCE);
    return () => clearTimeout(timer);
  }, [passing, settle]);
  useEffect(() => settle, [settle]);

  return {
    value: passing ?? stored,
    onBlur: ({ target, relatedTarget }: FocusEvent<HTMLInputElement>) => {
      const within =
        relatedTarget instanceof HTMLInputElement && relatedTarget.name === target.name;
      if (!within) settle();
    },
    onChange: ({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
      // A click that a key makes counts no presses.
      const byKey = nativeEvent instanceof UIEvent && nativeEvent.detail === 0;
      if (byKey) setPassing(target.value);
      else {
        setPassing(undefined);
        commit(target.value);
      }
    },
  };
}
