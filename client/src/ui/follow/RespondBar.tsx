import { Hand } from 'lucide-react';
import { useView } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { cx } from '../primitives/cx.ts';
import { ReactionIcon } from './ReactionIcon.tsx';
import { REACTIONS, reactionWord } from './reactionWord.ts';
import styles from './RespondBar.module.css';
import { useRespond } from './useRespond.ts';

/** A hand, and what one thinks, for participants at a laptop; on a phone they are in the header. */
export function RespondBar() {
  const respond = useRespond();
  const beside = useView((state) => state.panel !== null);
  if (!respond) return null;
  const { raised, toggleHand, react } = respond;
  return (
    <section className={cx(styles.bar, beside && styles.beside)} aria-label={m.follow_respond()}>
      <button
        type="button"
        className={styles.hand}
        data-raised={raised || undefined}
        onClick={toggleHand}
      >
        <Hand aria-hidden />
        <span>{raised ? m.follow_hand_down() : m.follow_hand_up()}</span>
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
