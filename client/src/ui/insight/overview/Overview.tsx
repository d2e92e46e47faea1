import { useState } from 'react';
import { m, useLocale } from '../../../i18n/index.ts';
import { Dialog, Segmented } from '../../primitives/index.ts';
import { Legend } from '../Explained.tsx';
import type { Shown } from '../shown.ts';
import { Counts } from './Counts.tsx';
import { DotPlots } from './DotPlots.tsx';
import { Matrix } from './Matrix.tsx';
import styles from './Overview.module.css';

type View = 'matrix' | 'dots';

/** All answers at once: as a table of subjects and partners, or subject by subject. */
export default function Overview({
  shown,
  onClose,
}: {
  readonly shown: Exclude<Shown, { kind: 'hidden' }>;
  readonly onClose: () => void;
}) {
  useLocale();
  const [view, setView] = useState<View>('matrix');
  return (
    <Dialog
      open
      size="full"
      onClose={onClose}
      title={m.insight_overview_title()}
      description={
        shown.kind === 'counts' ? m.insight_overview_counts() : m.insight_overview_text()
      }
    >
      {shown.kind === 'counts' ? (
        <Counts shown={shown} />
      ) : (
        <div className={styles.body}>
          <div className={styles.tools}>
            <Segmented
              label={m.insight_view()}
              hideLabel
              value={view}
              options={[
                { value: 'matrix', label: m.insight_view_matrix() },
                { value: 'dots', label: m.insight_view_dots() },
              ]}
              onValue={setView}
            />
            <Legend roles={shown.settings.roles} hollow={false} />
          </div>
          {view === 'matrix' ? <Matrix shown={shown} /> : <DotPlots shown={shown} />}
        </div>
      )}
    </Dialog>
  );
}
