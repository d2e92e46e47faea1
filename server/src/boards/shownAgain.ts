import { readMethod, shownRound, writeMarkers, writeOutcome } from '@samenspel/shared/document';
import { type MarkerValue, RoundResult, sessionMarkerKey } from '@samenspel/shared/records';
import * as v from 'valibot';
import type { Storage } from '../storage/storage.ts';
import type { Board } from './board.ts';

/**
 * When the round after it is given up, a closed round is shown again: as it was kept, not as the voices are now.
 * @throws when the storage does not answer
 */
export async function showClosedAgain(
  { id, author }: Board,
  storage: Pick<Storage, 'loadResult'>,
): Promise<void> {
  const closed = () => {
    const round = shownRound(readMethod(author.session));
    return round?.phase === 'closed' ? round.id : undefined;
  };
  const shown = closed();
  if (shown === undefined) return;
  const json = await storage.loadResult(id, shown, 'closed');
  // Another facilitator may have gone on meanwhile.
  if (json === undefined || closed() !== shown) return;
  const { markers, anonymous } = v.parse(RoundResult, JSON.parse(json));
  const published = new Map<string, MarkerValue>(
    markers.map(({ participant, level, reason, ...subject }) => [
      sessionMarkerKey(participant, subject),
      reason === undefined ? { level } : { level, reason },
    ]),
  );
  author.edit('session', (session) => {
    writeMarkers(session, published);
    if (anonymous) writeOutcome(session, shown, anonymous);
  });
}
