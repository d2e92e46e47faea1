import { readMethod, sessionRoots, shownRound, voiceRoots } from '@samenspel/shared/document';
import { voiceOf } from '@samenspel/shared/protocol';
import { sessionMarkerKey, voiceMarkerKey } from '@samenspel/shared/records';
import type { FacilitatorCommand } from '@samenspel/shared/session';
import type { Board } from './board.ts';
import type { CommandResult } from './commandResult.ts';

type Removal = Extract<FacilitatorCommand, { type: 'removeMarker' | 'removeParticipant' }>;

/**
 * Takes somebody's marker, or all of somebody, off the board. Of a round that is being placed no single answer can be
 * taken away: nobody sees it, so nobody would see that either (R1).
 */
export function remove({ author }: Board, command: Removal): CommandResult {
  const { participant } = command;
  const method = readMethod(author.session);
  const round = shownRound(method);
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
  return { ok: true, result: {} };
}
