import type { ParticipantId } from '../records/participant.ts';

/** What a link lets one do. Each includes what comes before it. */
export type Capability = 'view' | 'edit' | 'facilitate';

export interface BoardKeys {
  readonly facilitate: string;
  readonly edit: string;
  readonly view: string;
}

/** SHA-256 over the UTF-8 bytes of a text, as base64url without padding. Server and browser each bring their own. */
export type Sha256 = (text: string) => string;

const LENGTH = 22;
const KEY = /^[A-Za-z0-9_-]{22}$/;
const SECRET = /^[A-Za-z0-9_-]{22,128}$/;

/**
 * The three keys of a board, all from the facilitate key, so that the facilitator's link can always show the others.
 * @param generation public number, raised to revoke the edit and view links
 */
export function deriveKeys(facilitate: string, generation: number, sha256: Sha256): BoardKeys {
  return {
    facilitate,
    edit: sha256(`edit:${generation}:${facilitate}`).slice(0, LENGTH),
    view: sha256(`view:${generation}:${facilitate}`).slice(0, LENGTH),
  };
}

/** A participant is the hash of a secret that stays on the device: nobody can pose as somebody else. */
export function participantOf(secret: string, sha256: Sha256): ParticipantId {
  return sha256(secret).slice(0, LENGTH);
}

/** Whether this could be a board's key. */
export function isKey(text: string): boolean {
  return KEY.test(text);
}

/** Whether this could be a participant's secret. */
export function isSecret(text: string): boolean {
  return SECRET.test(text);
}
