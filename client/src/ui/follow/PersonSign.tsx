import type { ParticipantId } from '@samenspel/shared/records';
import type { ReactionKind } from '@samenspel/shared/protocol';
import { Hand } from 'lucide-react';
import { useOpenBoard, usePresence } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import type { PresenceState } from '../../state/boardStore.ts';
import { ReactionIcon } from './ReactionIcon.tsx';
import { reactionWord } from './reactionWord.ts';
import styles from './PersonSign.module.css';

function reactionOf(id: ParticipantId, me: ParticipantId) {
  return ({ others, own }: PresenceState): ReactionKind | undefined => {
    if (id === me) return own.reaction?.kind;
    for (const { participant, reaction } of others.values())
      if (participant === id && reaction) return reaction.kind;
    return undefined;
  };
}

/** What somebody shows to all, behind their name: a hand, and for a moment a reaction. */
export function PersonSign({ id }: { readonly id: ParticipantId }) {
  const { me } = useOpenBoard();
  const asks = usePresence(({ hands }) => hands.includes(id));
  const reaction = usePresence(reactionOf(id, me));
  return (
    <>
      {asks ? (
        <span className={styles.hand}>
          <Hand aria-hidden />
          {m.follow_hand()}
        </span>
      ) : null}
      {reaction ? (
        <span className={styles.reaction}>
          <ReactionIcon kind={reaction} />
          {reactionWord(reaction)}
        </span>
      ) : null}
    </>
  );
}
