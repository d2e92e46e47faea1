import {
  readMarkers,
  readMethod,
  readParticipants,
  sessionRoots,
  shownRound,
  voiceRoots,
  writeMethod,
} from '@samenspel/shared/document';
import { voiceOf } from '@samenspel/shared/protocol';
import {
  LIMITS,
  newId,
  type Removal,
  sessionMarkerKey,
  voiceMarkerKey,
} from '@samenspel/shared/records';
import type { FacilitatorCommand } from '@samenspel/shared/session';
import type * as Y from 'yjs';
import type { Board } from './board.ts';
import type { CommandResult } from './commandResult.ts';

type Removing = Extract<FacilitatorCommand, { type: 'removeMarker' | 'removeParticipant' }>;

/**
 * Takes somebody's marker, or all of somebody, off the board. Of a round that is being placed no single answer can be
 * taken away: nobody sees it, so nobody would see that either (R1).
 */
export function remove({ author }: Board, command: Removing): CommandResult {
  const { participant } = command;
  const method = readMethod(author.session);
  const round = shownRound(method);
  const told = removalOf(author.session, command);
  if (command.type === 'removeParticipant') author.clearVoice(participant);
  else {
    if (round?.phase === 'placing') return { ok: false, refusal: 'not-revealed' };
    const key = voiceMarkerKey(method.shown, command.subject);
    const voice = voiceOf(participant);
    if (author.has(voice)) author.edit(voice, (doc) => voiceRoots(doc).markers.delete(key));
  }
  // What a closed round shows no longer follows from the voices.
  if (round?.phase === 'closed') {
    author.edit('session', (session) => {
      const { markers } = sessionRoots(session);
      const prefix =
        command.type === 'removeMarker'
          ? sessionMarkerKey(participant, command.subject)
          : `${participant}|`;
      for (const key of Array.from(markers.keys())) if (key.startsWith(prefix)) markers.delete(key);
    });
  }
  if (told) {
    const removals = [...method.removals, told].slice(-LIMITS.removalsTold);
    author.edit('session', (session) => writeMethod(session, { ...method, removals }));
  }
  return { ok: true, result: {} };
}

/** What there is to tell; undefined: what is to be removed is not there, so nothing is. */
function removalOf(session: Y.Doc, command: Removing): Removal | undefined {
  const { participant } = command;
  const profile = readParticipants(session).get(participant);
  const subject = command.type === 'removeMarker' ? command.subject : null;
  const there =
    subject === null ||
    readMarkers(session).some(
      (marker) =>
        sessionMarkerKey(marker.participant, marker) === sessionMarkerKey(participant, subject),
    );
  if (!profile || !there) return undefined;
  const { municipality, role } = profile;
  return { id: newId(), at: Date.now(), participant, municipality, role, subject };
}
