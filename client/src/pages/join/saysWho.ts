import { type Command, setDone, setProfile, takeBackMarker } from '@samenspel/shared/commands';
import type { Marker, MunicipalityId, Profile } from '@samenspel/shared/records';
import type { BoardState } from '../../state/boardStore.ts';
import { openFor } from '../../state/round.ts';

/**
 * Own markers that would say something else from another partner: what was said of the own municipality would
 * become how one sees it from outside, and the other way round.
 */
export function spokenFor(board: BoardState, next: MunicipalityId): Marker[] {
  const before = board.profile?.municipality;
  if (before === undefined || before === next || openFor(board) === undefined) return [];
  return [...board.markers.values()].filter(
    ({ participant, about }) => participant === board.me && (about === before || about === next),
  );
}

/** Says who one is. From another partner one answers anew what the answer depended on, and has not finished. */
export function saysWho(board: BoardState, profile: Profile): Command[] {
  const round = openFor(board);
  const spoken = spokenFor(board, profile.municipality);
  if (round === undefined || spoken.length === 0) return [setProfile(profile)];
  return [
    ...spoken.map(({ lane, about, kind }) =>
      takeBackMarker({ round, subject: { lane, about, kind } }),
    ),
    ...(board.done.has(round) ? [setDone({ round, done: false })] : []),
    setProfile(profile),
  ];
}
