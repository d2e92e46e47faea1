import { Hand } from 'lucide-react';
import { m } from '../../i18n/index.ts';
import { cx } from '../primitives/cx.ts';
import { ReactionIcon } from './ReactionIcon.tsx';
import { REACTIONS, reactionWord } from './reactionWord.ts';
import styles from './RespondBar.module.css';
import { useRespond, useRoomToRespond } from './useRespond.ts';

/** A hand, and what one thinks, beside the tray; where there is no room for it, it is in the header. */
export function RespondBar() {
  const respond = useRespond();
  const { fits, beside } = useRoomToRespond();
  if (!respond || !fits) return null;
  const { raised, toggleHand, react } = respond;
  return (
    <section
      className={cx(styles.bar, beside && styles.beside)}
      data-respond={react ? 'all' : 'hand'}
      aria-label={m.follow_respond()}
    >
      <button
        type="button"
        className={styles.hand}
        data-raised={raised || undefined}
        aria-label={raised ? m.follow_hand_down() : m.follow_hand_up()}
        title={raised ? m.follow_hand_down() : m.follow_hand_up()}
        onClick={toggleHand}
      >
        <Hand aria-hidden />
        <span>{raised ? m.follow_hand() : m.follow_hand_short()}</span>
      </button>
      {react
        ? REACTIONS.map((kind) => (
            <button
              type="button"
              key={kind}
              className={styles.reaction}
              onClick={() => react(kind)}
            >
              <ReactionIcon kind={kind} />
              <span>{reactionWord(kind)}</span>
            </button>
          ))
        : null}
    </section>
  );
}
