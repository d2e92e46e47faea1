import type { ReactionKind } from '@samenspel/shared/protocol';
import { MessageCircleQuestionMark, PartyPopper, ThumbsUp } from 'lucide-react';

/** A reaction as a picture; its word stands beside it. */
export function ReactionIcon({ kind }: { readonly kind: ReactionKind }) {
  switch (kind) {
    case 'agree':
      return <ThumbsUp aria-hidden />;
    case 'question':
      return <MessageCircleQuestionMark aria-hidden />;
    case 'applause':
      return <PartyPopper aria-hidden />;
  }
}
