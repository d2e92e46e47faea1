import { TableProperties } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useView } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { patiently } from '../patiently.ts';
import { Button, Panel } from '../primitives/index.ts';
import { useRoundName } from '../useRoundName.ts';
import { ALL_GAPS, chooseGaps, type GapChoice } from './choose.ts';
import { Choices } from './Choices.tsx';
import { Explained, Legend } from './Explained.tsx';
import { GapList } from './GapList.tsx';
import styles from './InsightPanel.module.css';
import { NothingYet, TooFew, Withheld } from './Notes.tsx';
import { whyNothing } from './nothing.ts';
import type { Shown } from './shown.ts';
import { TrailList } from './TrailList.tsx';
import { useShown, useTold } from './useShown.ts';

const Overview = lazy(() => patiently(() => import('./overview/Overview.tsx')));

/** Who sees it differently: what there is to talk about, the largest difference first. */
export function InsightPanel({ onClose }: { readonly onClose: () => void }) {
  useLocale();
  const shown = useShown();
  const [overview, setOverview] = useState(false);
  return (
    <Panel title={m.insight_title()} subtitle={m.insight_subtitle()} onClose={onClose} tall>
      {shown.kind === 'hidden' ? (
        <NothingYet why="hidden" />
      ) : (
        <Differences shown={shown} onOverview={() => setOverview(true)} />
      )}
      {overview && shown.kind !== 'hidden' ? (
        <Suspense fallback={null}>
          <Overview shown={shown} onClose={() => setOverview(false)} />
        </Suspense>
      ) : null}
    </Panel>
  );
}

function Differences({
  shown,
  onOverview,
}: {
  readonly shown: Exclude<Shown, { kind: 'hidden' }>;
  readonly onOverview: () => void;
}) {
  const told = useTold(shown);
  const filter = useView(({ insight }) => insight.filter);
  const [choice, setChoice] = useState<GapChoice>(ALL_GAPS);
  const lanes = shown.kind === 'named' ? shown.picture.lanes : shown.lanes;
  const gaps = chooseGaps(shown.gaps, choice, filter);
  const why = whyNothing(shown);
  const round = useRoundName();
  if (!told) return null;
  return (
    <div className={styles.body}>
      {round === undefined ? null : <p className={styles.note}>{round}</p>}
      <div className={styles.tools}>
        <Button size="small" icon={<TableProperties aria-hidden />} onClick={onOverview}>
          {m.insight_overview()}
        </Button>
        <Choices shown={shown} lanes={lanes} choice={choice} onChoice={setChoice} />
      </div>
      {shown.kind === 'counts' ? <p className={styles.note}>{m.insight_anonymous()}</p> : null}
      {why === undefined ? null : <NothingYet why={why} />}
      {gaps.length === 0 && shown.gaps.length > 0 ? (
        <p className={styles.note}>{m.insight_no_matches()}</p>
      ) : (
        <GapList gaps={gaps} lanes={lanes} told={told} />
      )}
      {shown.kind === 'named' ? <TooFew shown={shown} /> : <Withheld shown={shown} />}
      <TrailList />
      <Explained />
      <Legend roles={shown.settings.roles} hollow={shown.kind === 'named'} />
    </div>
  );
}
