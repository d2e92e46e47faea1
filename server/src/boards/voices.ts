import type { Voice } from '@samenspel/shared/document';
import { VOICE_DOCUMENTS_MOST, VOICES_MOST } from '../limits.ts';

/**
 * Whether one more voice can be kept beside these. One in which nothing is said any more makes room for another; its
 * document stays, so there is an end to those too.
 */
export function hasRoomForVoice(voices: readonly Voice[]): boolean {
  return voices.length < VOICE_DOCUMENTS_MOST && voices.filter(isInUse).length < VOICES_MOST;
}

function isInUse({ profile, markers, done, dots }: Voice): boolean {
  return profile !== undefined || markers.length + done.size + dots.size > 0;
}
