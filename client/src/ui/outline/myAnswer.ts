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
  const { dispatch, me } = useOpenBoard();
  const settings = useBoard((state) => state.settings);
  const profile = useBoard((state) => state.profile);
  const capability = useBoard((state) => state.capability);
  const choice = useView((state) => state.markerChoice);
  const subject = useMemo(
    () => chosenSubject({ settings, profile, capability }, choice, lane),
    [settings, profile, capability, choice, lane],
  );
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
      if (marker) set(reason === '' ? { level: marker.level } : { level: marker.level, reason });
    },
  };
}
