import { UsersRound } from 'lucide-react';
import { useOpenBoard, useView } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { TooltipFor } from '../primitives/TooltipFor.tsx';
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
  const shown = here.slice(0, SHOWN);
  const more = here.length - shown.length;
  return (
    <TooltipFor text={m.board_people()}>
      <button
        type="button"
        className={styles.button}
        aria-pressed={open}
        onClick={() => togglePanel(view, 'people')}
      >
        <VisuallyHidden>
          {m.board_people()} {m.board_here({ count: here.length })}
        </VisuallyHidden>
        <span className={styles.stack} aria-hidden="true">
          {shown.map((person) => (
            <span key={person.id} className={styles.person}>
              <PersonMarker person={person} size={32} />
            </span>
          ))}
          {more > 0 ? <span className={styles.more}>+{more}</span> : null}
          {here.length === 0 ? <UsersRound aria-hidden /> : null}
        </span>
        <span className={styles.short} aria-hidden="true">
          <UsersRound />
          {here.length}
        </span>
      </button>
    </TooltipFor>
  );
}
