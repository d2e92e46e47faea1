import type { ReactionKind } from '@samenspel/shared/protocol';
import * as m from '../../i18n/generated/messages.js';

/** In the order of the buttons. */
export const REACTIONS = [
  'agree',
  'question',
  'applause',
] as const satisfies readonly ReactionKind[];

/** What somebody shows to all, in a word or two. */
export function reactionWord(kind: ReactionKind): string {
  switch (kind) {
    case 'agree':
      return m.follow_agree();
    case 'question':
      return m.follow_question();
    case 'applause':
      return m.follow_applause();
  }
}
