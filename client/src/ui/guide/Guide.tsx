import { useEffect, useRef } from 'react';
import { useBoard } from '../../board/index.ts';
import { useLocale } from '../../i18n/index.ts';
import { roundOf, stepOf } from '../../state/round.ts';
import { Lobby } from './Lobby.tsx';
import { guideStateOf } from './moment.ts';
import { Placing } from './Placing.tsx';
import { Revealed } from './Revealed.tsx';
import { useRoundSettings } from './useGuided.ts';
import { Watching } from './Watching.tsx';

/** The method for one participant, without the canvas: what is asked now, and what came of it. */
export function Guide() {
  useLocale();
  const state = useBoard(guideStateOf);
  const round = useBoard(roundOf);
  const step = useBoard(stepOf);
  const settings = useRoundSettings(round);
  const places = useBoard(({ profile, capability }) => capability !== 'view' && profile);
  const done = useBoard((board) => round !== undefined && board.done.has(round.id));
  const counting = useBoard((board) => board.countdown !== null);
  useFocusKept(`${round?.id}|${state}|${done}|${counting}`);
  if (!round || !settings) return step ? <Lobby key={step.id} step={step} /> : null;
  if (round.phase !== 'placing') return <Revealed {...{ round, settings }} />;
  return places ? <Placing {...{ round, settings }} profile={places} /> : <Watching />;
}

/** Moves the focus to the new heading when what held it has gone with what was asked before. */
function useFocusKept(about: string): void {
  const before = useRef(about);
  useEffect(() => {
    if (before.current === about) return;
    before.current = about;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost) document.querySelector<HTMLElement>('[data-guide-heading]')?.focus();
  }, [about]);
}
