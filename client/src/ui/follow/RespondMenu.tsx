import { Hand } from 'lucide-react';
import { m, useLocale } from '../../i18n/index.ts';
import { cx } from '../primitives/cx.ts';
import { IconButton } from '../primitives/IconButton.tsx';
import { Menu, MenuItem } from '../primitives/Menu.tsx';
import { ReactionIcon } from './ReactionIcon.tsx';
import { REACTIONS, reactionWord } from './reactionWord.ts';
import styles from './RespondBar.module.css';
import { useRespond } from './useRespond.ts';

/** The same behind one button, for the header of a phone. @param always also on a wider screen */
export default function RespondMenu({ always = false }: { readonly always?: boolean }) {
  useLocale();
  const respond = useRespond();
  if (!respond) return null;
  const { raised, toggleHand, react } = respond;
  return (
    <Menu
      trigger={
        <IconButton
          label={raised ? `${m.follow_respond()}, ${m.follow_hand()}` : m.follow_respond()}
          className={cx(styles.menu, !always && styles.onPhones)}
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
