import type { Gap } from '@samenspel/shared/insight';
import { useDeferredValue } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useBoard, useView } from '../../board/index.ts';
import { activeGap, type ActiveGap, parseGapRef } from './gapRef.ts';
import { type Shown, shownOf, type Source } from './shown.ts';
import type { Since, Told } from './words.ts';

/** What insight looks at, the same as long as its parts are. */
export function useSource(): Source {
  return useBoard(
    useShallow(
      ({
        settings,
        items,
        lanes,
        participants,
        markers,
        me,
        profile,
        method,
        outcome,
        countdown,
      }) => ({
        settings,
        items,
        lanes,
        participants,
        markers,
        me,
        profile,
        method,
        outcome,
        countdown,
      }),
    ),
  );
}

/** What may be told of the board now. It follows when there is time: drawing comes first. */
export function useShown(): Shown {
  const source = useDeferredValue(useSource());
  const since = useView(({ insight }) => insight.since);
  return shownOf(source, since);
}

/** What sentences about it need; undefined while nothing may be told. */
export function toldOf(shown: Shown, since: Since | undefined): Told | undefined {
  return shown.kind === 'hidden' ? undefined : { settings: shown.settings, since };
}

/** The same for this window, with the round it compares with. */
export function useTold(shown: Shown): Told | undefined {
  return toldOf(shown, useSince());
}

/** The round this window compares with, for its name; undefined when it compares with none. */
export function useSince(): Since | undefined {
  const round = useView(({ insight }) => insight.since?.round);
  const meetings = useBoard(({ method }) => method.meetings);
  return round && { round, meetings };
}

/** The difference this window looks at; null: none. */
export function useActiveGap(): ActiveGap | null {
  const gap = useView(({ insight }) => insight.gap);
  const focus = useBoard(({ method }) => method.focus);
  return activeGap({ gap }, focus);
}

/** The difference itself; undefined when it is no longer there. */
export function gapIn(shown: Shown, ref: string): Gap | undefined {
  const { id } = parseGapRef(ref);
  return shown.kind === 'hidden' ? undefined : shown.gaps.find((gap) => gap.id === id);
}
