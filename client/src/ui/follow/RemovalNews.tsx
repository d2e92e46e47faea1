import type { Marker, Removal } from '@samenspel/shared/records';
import * as v from 'valibot';
import { useEffect } from 'react';
import { type OpenBoard, useOpenBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import type { BoardState } from '../../state/boardStore.ts';
import { readDevice, writeDevice } from '../../state/deviceStorage.ts';
import { describeLane, describeMarker, describeProfile } from '../describe.ts';
import { showToast } from '../primitives/toasts.ts';

const keyOf = (board: string) => `samenspel:removed:${board}`;

/**
 * Tells everybody what a facilitator took off the board: who did it, and whose it was. Its owner is told on
 * coming back as well, once on each device, and keeps the message until it is put away.
 */
export function RemovalNews() {
  const open = useOpenBoard();
  useEffect(() => {
    const { board } = open;
    let known: readonly Removal[] | undefined;
    const look = (state: BoardState) => {
      const { removals } = state.method;
      if (removals === known || state.connection.kind !== 'online') return;
      const before = known;
      known = removals;
      const heard = readDevice(keyOf(open.id), v.string());
      const last = removals.findIndex(({ id }) => id === heard);
      const mine = removals.slice(last + 1).filter(({ participant }) => participant === state.me);
      const others = before
        ? removals.filter(({ id, participant }) => {
            return participant !== state.me && !before.some((one) => one.id === id);
          })
        : [];
      for (const removal of [...mine, ...others]) tell(open, removal);
      const newest = removals.at(-1);
      if (newest) writeDevice(keyOf(open.id), newest.id);
    };
    look(board.getState());
    return board.subscribe(look);
  }, [open]);
  return null;
}

function tell({ board, capability }: OpenBoard, removal: Removal): void {
  const state = board.getState();
  const { participant, municipality, role, subject } = removal;
  const mine = participant === state.me;
  // Who is taken off the board is asked anew who they are, and told why there.
  if (subject === null && mine) return;
  const voice = describeProfile(state.settings, { name: '', municipality, role });
  if (subject === null) {
    const text =
      capability === 'facilitate'
        ? m.panels_removed_participant({ person: voice })
        : m.follow_removed_person({ voice });
    showToast({ text, tone: 'done' });
    return;
  }
  const gone: Marker = { ...subject, participant, level: 'unknown' };
  const words = { marker: describeMarker(state, gone), lane: describeLane(state, subject.lane) };
  if (mine) showToast({ text: m.follow_removed_mine(words), stays: true });
  else if (capability === 'facilitate')
    showToast({ text: m.panels_removed_marker(words), tone: 'done' });
  else showToast({ text: m.follow_removed_marker(words) });
}
