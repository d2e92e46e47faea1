import { Hand } from 'lucide-react';
import { m, useLocale } from '../../i18n/index.ts';
import { IconButton } from '../primitives/IconButton.tsx';
import { Menu, MenuItem } from '../primitives/Menu.tsx';
import { ReactionIcon } from './ReactionIcon.tsx';
import { REACTIONS, reactionWord } from './reactionWord.ts';
import styles from './RespondBar.module.css';
import { useRespond, useRoomToRespond } from './useRespond.ts';

/** The same behind one button, for a header where the bar has no room. @param always also where it has */
export default function RespondMenu({ always = false }: { readonly always?: boolean }) {
  useLocale();
  const respond = useRespond();
  const { fits } = useRoomToRespond();
  if (!respond || (fits && !always)) return null;
  const { raised, toggleHand, react } = respond;
  return (
    <Menu
      trigger={
        <IconButton
          label={raised ? `${m.follow_respond()}, ${m.follow_hand()}` : m.follow_respond()}
          className={styles.menu}
          {...(raised ? { 'data-raised': true } : {})}
        >
          <Hand aria-hidden />
        </IconButton>
      }
    >
      <MenuItem icon={<Hand />} onSelect={toggleHand}>
        {raised ? m.follow_hand_down() : m.follow_hand_up()}
      </MenuItem>
      {react
        ? REACTIONS.map((kind) => (
            <MenuItem key={kind} icon={<ReactionIcon kind={kind} />} onSelect={() => react(kind)}>
              {reactionWord(kind)}
            </MenuItem>
          ))
        : null}
    </Menu>
  );
}
