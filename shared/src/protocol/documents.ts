import type { ParticipantId } from '../records/participant.ts';

/** A board's documents by their name on the wire. Permission is a document, never a flag in one. */
export type DocumentName = 'canvas' | 'session' | `voice/${ParticipantId}`;

/** Participant ids are the first 22 base64url characters of SHA-256(secret). */
const VOICE = /^voice\/([A-Za-z0-9_-]{22})$/;

/** The document's name, or undefined when this is none. */
export function parseDocumentName(text: string): DocumentName | undefined {
  if (text === 'canvas' || text === 'session') return text;
  const owner = VOICE.exec(text)?.[1];
  return owner === undefined ? undefined : voiceOf(owner);
}

/** The document in which a participant writes. */
export function voiceOf(participant: ParticipantId): DocumentName {
  return `voice/${participant}`;
}

/** The participant whose voice this is, or undefined for the canvas and the session. */
export function voiceOwner(document: DocumentName): ParticipantId | undefined {
  return VOICE.exec(document)?.[1];
}
