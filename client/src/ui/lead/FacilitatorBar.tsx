import { ChevronDown, ChevronUp, EllipsisVertical, Megaphone } from 'lucide-react';
import { type RefObject, useRef, useState } from 'react';
import { useBoard, useView } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { IconButton } from '../primitives/IconButton.tsx';
import { Menu } from '../primitives/Menu.tsx';
import { tip } from '../primitives/tip.ts';
import { VisuallyHidden } from '../primitives/VisuallyHidden.tsx';
import { BarFoldContext, useBarFold } from './barFold.ts';
import styles from './FacilitatorBar.module.css';
import { LEAD_GROUPS } from './groups.ts';
import { LeadMenuItems } from './LeadMenuItems.tsx';

/** What a facilitator leads with, in one row however little room there is; it folds away to its name. */
export function FacilitatorBar() {
  const [folded, setFolded] = useState(false);
  const row = useRef<HTMLElement>(null);
  const fold = useFolding(row, folded);
  return (
    <section ref={row} className={styles.bar} data-fold={fold} aria-label={m.lead_bar()}>
      <button
        {...tip(folded ? m.lead_bar_unfold() : m.lead_bar_fold())}
        type="button"
        className={styles.fold}
        aria-expanded={!folded}
        onClick={() => setFolded(!folded)}
      >
        <Megaphone aria-hidden />
        {fold === 0 ? <span>{m.lead_bar()}</span> : <VisuallyHidden>{m.lead_bar()}</VisuallyHidden>}
        {folded ? <ChevronDown aria-hidden /> : <ChevronUp aria-hidden />}
      </button>

      {folded ? null : (
        <BarFoldContext value={fold}>
          <Menu
            align="start"
            trigger={
              <IconButton label={m.lead_more()} size="small">
                <EllipsisVertical aria-hidden />
              </IconButton>
            }
          >
            <LeadMenuItems />
          </Menu>
          {LEAD_GROUPS.map(({ id, label, Group }) => (
            <fieldset key={id} aria-label={label()} className={styles.group}>
              <Group />
            </fieldset>
          ))}
        </BarFoldContext>
      )}
    </section>
  );
}

/** How far the row folds, by what stands in it and the room it has. */
function useFolding(row: RefObject<HTMLElement | null>, isAway: boolean) {
  const locale = useLocale();
  const method = useBoard((board) => board.method);
  const progress = useBoard((board) => board.progress);
  const countdown = useBoard((board) => board.countdown);
  const width = useView(({ viewport }) => viewport.width);
  const beside = useView(({ panel }) => panel !== null);
  return useBarFold(row, [isAway, locale, method, progress, countdown, width, beside]);
}
