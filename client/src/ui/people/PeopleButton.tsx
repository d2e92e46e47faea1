import { Hand, UsersRound } from 'lucide-react';
import { useOpenBoard, usePresence, useView } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { tip } from '../primitives/tip.ts';
import { VisuallyHidden } from '../primitives/VisuallyHidden.tsx';
import { togglePanel } from '../togglePanel.ts';
import { PersonMarker } from './PersonMarker.tsx';
import styles from './PeopleButton.module.css';
import { useHere } from './usePeople.ts';

/** As many as fit without making the bar restless. */
const SHOWN = 5;

/** Who are here now, as markers; opens the list of people. */
export function PeopleButton() {
  useLocale();
  const { view } = useOpenBoard();
  const open = useView((state) => state.panel === 'people');
  const here = useHere();
  const hands = usePresence((presence) => presence.hands);
  const shown = here.slice(0, SHOWN);
  const more = here.length - shown.length;
  return (
    <button
      {...tip(m.board_people())}
      type="button"
      className={styles.button}
      aria-pressed={open}
      onClick={() => togglePanel(view, 'people')}
    >
      <VisuallyHidden>
        {m.board_people()} {m.board_here({ count: here.length })}
        {hands.length > 0 ? ` ${m.follow_hands()}: ${hands.length}` : null}
      </VisuallyHidden>
      <span className={styles.stack} aria-hidden="true">
        {shown.map((person) => (
          <span key={person.id} className={styles.person}>
            <PersonMarker person={person} size={32} />
            {hands.includes(person.id) ? <Hand className={styles.hand} /> : null}
          </span>
        ))}
        {more > 0 ? <span className={styles.more}>+{more}</span> : null}
        {here.length === 0 ? <UsersRound aria-hidden /> : null}
      </span>
      <span className={styles.short} aria-hidden="true">
        <UsersRound />
        {here.length}
        {hands.length > 0 ? <Hand className={styles.hand} /> : null}
      </span>
    </button>
  );
}
