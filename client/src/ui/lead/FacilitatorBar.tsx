import { ChevronDown, ChevronUp, EllipsisVertical, Megaphone } from 'lucide-react';
import { useState } from 'react';
import { m, useLocale } from '../../i18n/index.ts';
import { IconButton } from '../primitives/IconButton.tsx';
import { Menu } from '../primitives/Menu.tsx';
import { TooltipFor } from '../primitives/TooltipFor.tsx';
import styles from './FacilitatorBar.module.css';
import { LEAD_GROUPS } from './groups.ts';
import { LeadMenuItems } from './LeadMenuItems.tsx';

/** What a facilitator leads with, in one row; it folds away to its name. */
export function FacilitatorBar() {
  useLocale();
  const [folded, setFolded] = useState(false);
  return (
    <section className={styles.bar} aria-label={m.lead_bar()}>
      <TooltipFor text={folded ? m.lead_bar_unfold() : m.lead_bar_fold()}>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={!folded}
          onClick={() => setFolded(!folded)}
        >
          <Megaphone aria-hidden />
          <span>{m.lead_bar()}</span>
          {folded ? <ChevronDown aria-hidden /> : <ChevronUp aria-hidden />}
        </button>
      </TooltipFor>
      {folded ? null : (
        <>
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
        </>
      )}
    </section>
  );
}
