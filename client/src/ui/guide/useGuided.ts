import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useBoard, useOpenBoard, useView } from '../../board/index.ts';
import type { BoardSettings, Round } from '@samenspel/shared/records';
import { answeredOf, nextOpen, OVERVIEW, type Screen, screensOf } from './questions.ts';

export interface Guided {
  readonly screens: readonly Screen[];
  readonly answered: ReadonlySet<string>;
  /** Key of the screen one is at, or the overview. */
  readonly at: string;
  /** Nothing has been answered and nothing opened yet. */
  readonly fresh: boolean;
  readonly go: (key: string) => void;
}

/** The questions of a round, which of them one has answered, and where one is among them. */
export function useGuided(round: Round): Guided {
  const { view } = useOpenBoard();
  const source = useBoard(
    useShallow(({ settings, profile, markers, me }) => ({ settings, profile, markers, me })),
  );
  const partners = source.settings?.municipalities;
  const screens = useMemo(() => screensOf(round, partners ?? []), [round, partners]);
  const answered = useMemo(() => answeredOf(source, screens), [source, screens]);
  const kept = useView((state) => state.guideAt);
  const key = kept?.startsWith(`${round.id}/`) ? kept.slice(round.id.length + 1) : undefined;
  const known = key === OVERVIEW || screens.some((screen) => screen.key === key);
  const at = key !== undefined && known ? key : undefined;
  return {
    screens,
    answered,
    at: at ?? nextOpen(screens, answered),
    fresh: at === undefined && answered.size === 0,
    go: (next) => view.setState({ guideAt: `${round.id}/${next}` }),
  };
}

/** The board's settings with the ladder as it was when the round was asked. */
export function useRoundSettings(round: Round | undefined): BoardSettings | undefined {
  const settings = useBoard((state) => state.settings);
  return useMemo(
    () => settings && round && { ...settings, ladder: round.ladder },
    [settings, round],
  );
}
