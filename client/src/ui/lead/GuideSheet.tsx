import { Drama, History, ListOrdered } from 'lucide-react';
import { useOpenBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { Button, Dialog } from '../primitives/index.ts';
import styles from './GuideSheet.module.css';
import { LEAD_GROUPS } from './groups.ts';
import { openLead } from './leadView.ts';

/** On a phone: what a facilitator leads with, as a sheet from below. */
export function GuideSheet({ onClose }: { readonly onClose: () => void }) {
  useLocale();
  const { view } = useOpenBoard();
  return (
    <Dialog open onClose={onClose} title={m.lead_bar()}>
      <div className={styles.groups}>
        {LEAD_GROUPS.map(({ id, label, Group }) => (
          <section key={id} className={styles.group} aria-label={label()}>
            <h3>{label()}</h3>
            <div className={styles.buttons}>
              <Group />
            </div>
          </section>
        ))}
        <div className={styles.buttons}>
          <Button icon={<ListOrdered aria-hidden />} onClick={() => openLead(view, 'prepare')}>
            {m.lead_prepare()}
          </Button>
          <Button icon={<Drama aria-hidden />} onClick={() => openLead(view, 'rehearse')}>
            {m.follow_rehearse_title()}
          </Button>
          <Button icon={<History aria-hidden />} onClick={() => openLead(view, 'versions')}>
            {m.lead_versions()}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
