import { useEffect, useEffectEvent, useState } from 'react';
import { useOpenBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { roundOf } from '../../state/round.ts';
import { actOf, type RoomAct, stepTo, SURE_WITHIN } from './keys.ts';
import type { Pages } from './usePages.ts';

interface Controls {
  readonly pages: Pages;
  readonly blank: boolean;
  readonly setBlank: (blank: boolean) => void;
  readonly setHelps: (helps: boolean) => void;
}

/** How long a notice stays, in milliseconds. */
const NOTICE = 4000;

/**
 * Leads the room by keyboard or clicker: steps and the reveal with the facilitator's link, the rest with any.
 * @returns what the band has to say about it
 */
export function useRoomKeys({ pages, blank, setBlank, setHelps }: Controls): string | undefined {
  const { board, capability, facilitate } = useOpenBoard();
  const [notice, setNotice] = useState<{ readonly text: string; readonly lasts: number }>();
  const [armed, setArmed] = useState<string>();
  const leads = capability === 'facilitate';

  useEffect(() => {
    if (!notice) return;
    const timer = setTimeout(() => {
      setNotice(undefined);
      setArmed(undefined);
    }, notice.lasts);
    return () => clearTimeout(timer);
  }, [notice]);

  const ask = async (command: Parameters<typeof facilitate>[0]) => {
    const answer = await facilitate(command);
    if (!answer.ok) setNotice({ text: m.present_failed(), lasts: NOTICE });
  };
  const reveal = () => {
    const round = roundOf(board.getState());
    if (round?.phase !== 'placing') return;
    if (armed !== round.id) {
      setArmed(round.id);
      return setNotice({ text: m.present_reveal_sure(), lasts: SURE_WITHIN });
    }
    setArmed(undefined);
    setNotice(undefined);
    void ask({ type: 'revealRound', round: round.id });
  };
  const walk = (act: 'next' | 'previous') => {
    const step = stepTo(board.getState().method.agenda, act);
    if (step !== undefined) void ask({ type: 'goToStep', step });
  };
  const perform = (act: RoomAct) => {
    switch (act) {
      case 'next':
      case 'previous':
        // Who sees nothing does not know where a step would lead.
        if (blank) return setBlank(false);
        return leads ? walk(act) : undefined;
      case 'reveal':
        return leads ? reveal() : undefined;
      case 'fullscreen':
        return toggleFullscreen();
      case 'blank':
        return setBlank(!blank);
      case 'page-on':
        return pages.turn(1);
      case 'page-back':
        return pages.turn(-1);
      case 'hold':
        return pages.hold();
      case 'help':
        return setHelps(true);
      case 'close':
        return setBlank(false);
    }
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const act = actOf(event);
    // A button that has the focus keeps its own keys, and so does the help that lies over the screen.
    const isBusy = event.target instanceof Element && event.target.closest('button, dialog');
    if (act === undefined || isBusy || event.repeat) return;
    event.preventDefault();
    perform(act);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    globalThis.addEventListener('keydown', listen);
    return () => globalThis.removeEventListener('keydown', listen);
  }, []);
  return notice?.text;
}

function toggleFullscreen(): void {
  // Refused where a window may not fill the screen, as on some phones: nothing changes then.
  const asked = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  asked.catch(() => undefined);
}
