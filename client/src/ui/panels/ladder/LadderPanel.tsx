import { useBoard } from '../../../board/index.ts';
import { m, useLocale } from '../../../i18n/index.ts';
import { Button, Panel } from '../../primitives/index.ts';
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
      <Parts />
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

/** The way to what lies below the levels, which fill the panel. */
function Parts() {
  const parts = [
    ['ladder-levels', m.panels_ladder_levels()],
    ['ladder-partners', m.panels_partners()],
    ['ladder-roles', m.panels_roles()],
  ] as const;
  return (
    <nav className={styles.jumps} aria-label={m.panels_ladder_parts()}>
      {parts.map(([id, label]) => (
        <Button key={id} size="small" onClick={() => showPart(id)}>
          {label}
        </Button>
      ))}
    </nav>
  );
}

function showPart(id: string) {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
