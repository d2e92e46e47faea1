import { useBoard } from '../../../board/index.ts';
import { m, useLocale } from '../../../i18n/index.ts';
import { Panel } from '../../primitives/index.ts';
import { OfflineNote } from '../OfflineNote.tsx';
import { AddPartner } from './AddPartner.tsx';
import styles from './Ladder.module.css';
import { LevelsEditor } from './LevelsEditor.tsx';
import { PartnersEditor } from './PartnersEditor.tsx';
import { RolesEditor } from './RolesEditor.tsx';

/** What a facilitator decides about a board: its levels, its partners and its roles. */
export function LadderPanel({ onClose }: { readonly onClose: () => void }) {
  useLocale();
  const settings = useBoard((state) => state.settings);
  if (!settings) return null;
  return (
    <Panel
      title={m.panels_ladder_heading()}
      subtitle={m.panels_ladder_levels_text()}
      onClose={onClose}
    >
      <OfflineNote />
      <div className={styles.parts}>
        <LevelsEditor settings={settings} />
        <section aria-labelledby="ladder-partners" className={styles.part}>
          <h3 id="ladder-partners" tabIndex={-1}>
            {m.panels_partners()}
          </h3>
          <PartnersEditor partners={settings.municipalities} />
          <AddPartner partners={settings.municipalities} />
        </section>
        <RolesEditor settings={settings} />
      </div>
    </Panel>
  );
}
