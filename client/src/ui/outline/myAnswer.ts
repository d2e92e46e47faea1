import { setMarker, takeBackMarker } from '@samenspel/shared/commands';
import {
  type LaneId,
  type Marker,
  type MarkerSubject,
  type MarkerValue,
  type Place,
  sessionMarkerKey,
} from '@samenspel/shared/records';
import { useCallback, useMemo } from 'react';
import { useBoard, useOpenBoard, useView } from '../../board/index.ts';
import type { BoardState } from '../../state/boardStore.ts';
import { isAskedNow, openFor } from '../../state/round.ts';
import type { MarkerChoice } from '../../state/viewStore.ts';

/** Which of one's own markers is chosen now, in this lane; undefined for who cannot place any. */
export function chosenSubject(
  board: Pick<BoardState, 'settings' | 'profile' | 'capability'>,
  choice: MarkerChoice,
  lane: LaneId,
): MarkerSubject | undefined {
  const { settings, profile, capability } = board;
  if (!settings || !profile || capability === 'view') return undefined;
  const partners = settings.municipalities;
  const about = partners.find(({ id }) => id === choice.about)?.id ?? profile.municipality;
  return partners.some(({ id }) => id === about) ? { lane, about, kind: choice.kind } : undefined;
}

export interface MyAnswer {
  readonly subject: MarkerSubject;
  readonly marker: Marker | undefined;
  readonly place: (place: Place) => void;
  readonly takeBack: () => void;
  readonly giveReason: (reason: string) => void;
}

/**
 * One's own answer in a lane, for the municipality and the kind that are chosen; undefined for who has none, and
 * when the round that is shown does not ask for it.
 */
export function useMyAnswer(lane: LaneId): MyAnswer | undefined {
  const settings = useBoard((state) => state.settings);
  const profile = useBoard((state) => state.profile);
  const capability = useBoard((state) => state.capability);
  const choice = useView((state) => state.markerChoice);
  const subject = useMemo(
    () => chosenSubject({ settings, profile, capability }, choice, lane),
    [settings, profile, capability, choice, lane],
  );
  return useAnswer(subject);
}

/** One's own answer about this; undefined while none can be given. */
export function useAnswer(subject: MarkerSubject | undefined): MyAnswer | undefined {
  const { board, dispatch, me } = useOpenBoard();
  const marker = useBoard((state) =>
    subject ? state.markers.get(sessionMarkerKey(me, subject)) : undefined,
  );
  const round = useBoard(openFor);
  const asked = useBoard((state) => subject !== undefined && isAskedNow(state, subject));
  const set = useCallback(
    (value: MarkerValue) => {
      if (subject && round !== undefined) dispatch(setMarker({ round, subject, value }));
    },
    [dispatch, subject, round],
  );
  if (!subject || !asked || round === undefined) return undefined;
  return {
    subject,
    marker,
    place: (level) => set(marker?.reason ? { level, reason: marker.reason } : { level }),
    takeBack: () => dispatch(takeBackMarker({ round, subject })),
    giveReason(reason) {
      // As it is now: a field that closes because the marker has gone must not bring it back.
      const held = board.getState().markers.get(sessionMarkerKey(me, subject));
      if (held) set(reason === '' ? { level: held.level } : { level: held.level, reason });
    },
  };
}
