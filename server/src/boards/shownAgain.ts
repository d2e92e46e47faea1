import {
  readMethod,
  readSettings,
  shownRound,
  voiceRoots,
  writeMarkers,
  writeOutcome,
} from '@samenspel/shared/document';
import { voiceOf } from '@samenspel/shared/protocol';
import {
  type MarkerValue,
  OPEN_ROUND,
  parseMarkerKey,
  type RoundId,
  RoundResult,
  sessionMarkerKey,
} from '@samenspel/shared/records';
import * as v from 'valibot';
import type * as Y from 'yjs';
import type { Storage } from '../storage/storage.ts';
import type { Author } from './author.ts';
import type { Board } from './board.ts';

/**
 * What was kept of the closed round that comes back when the one that is shown is given up; undefined when none
 * would. Fetched beforehand, so that giving up and showing again are one commit.
 * @throws when the storage does not answer
 */
export async function resultBefore(
  board: Board,
  storage: Pick<Storage, 'loadResult'>,
): Promise<RoundResult | undefined> {
  const { rounds, shown } = readMethod(board.author.session);
  for (let id = rounds.get(shown)?.after; id !== undefined; id = rounds.get(id)?.after) {
    if (rounds.get(id)?.phase !== 'closed' || rounds.get(id)?.rehearsal) continue;
    // It may have been closed a moment ago.
    await board.saved();
    const json = await storage.loadResult(board.id, id, 'closed');
    return json === undefined ? undefined : v.parse(RoundResult, JSON.parse(json));
  }
  return undefined;
}

/** Shows a closed round again as it was kept, not as the voices are now; does nothing when another is shown. */
export function showAgain(session: Y.Doc, before: RoundResult | undefined): void {
  const round = shownRound(readMethod(session));
  if (!before || round?.phase !== 'closed' || round.id !== before.round.id) return;
  if (!readSettings(session)) return;
  const markers = before.markers.map(({ participant, level, reason, ...subject }) => {
    const value: MarkerValue = reason === undefined ? { level } : { level, reason };
    return [sessionMarkerKey(participant, subject), value] as const;
  });
  writeMarkers(session, new Map(markers));
  if (before.anonymous) writeOutcome(session, round.id, before.anonymous);
}

/** Takes what was said in rounds that were given up out of the voices: nothing of it is ever shown. */
export function forgetRounds(author: Author, rounds: readonly RoundId[]): void {
  const gone = new Set(rounds.filter((round) => round !== OPEN_ROUND));
  for (const [participant, { markers, done }] of author.voices()) {
    const said =
      markers.some(({ round }) => gone.has(round)) || [...done].some((id) => gone.has(id));
    if (!said) continue;
    author.edit(voiceOf(participant), (voice) => {
      const roots = voiceRoots(voice);
      for (const key of Array.from(roots.markers.keys()))
        if (gone.has(parseMarkerKey(key)?.owner ?? '')) roots.markers.delete(key);
      for (const id of gone) roots.done.delete(id);
    });
  }
}
