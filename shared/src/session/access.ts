import { type DocumentName, voiceOwner } from '../protocol/documents.ts';
import type { Capability } from '../protocol/keys.ts';
import type { ParticipantId } from '../records/participant.ts';

export type Access = 'none' | 'read' | 'write';

/**
 * What a socket may do with a document: document x link x secret, and nothing else. Never the phase: Yjs
 * cannot un-apply, so who comes back from offline after a lock would be an offender.
 * @param participant from the secret; undefined for a guest
 */
export function access(
  document: DocumentName,
  capability: Capability,
  participant: ParticipantId | undefined,
): Access {
  if (document === 'session') return 'read';
  if (document === 'canvas') return capability === 'view' ? 'read' : 'write';
  const own = participant !== undefined && voiceOwner(document) === participant;
  return own && capability !== 'view' ? 'write' : 'none';
}
