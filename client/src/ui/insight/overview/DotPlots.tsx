import { useMemo, useState } from 'react';
import { useView } from '../../../board/index.ts';
import { m } from '../../../i18n/index.ts';
import { Select } from '../../primitives/index.ts';
import type { ShownNamed } from '../shown.ts';
import { DotPlot } from './DotPlot.tsx';
import { DotTable } from './DotTable.tsx';
import styles from './DotPlot.module.css';
import { chosenPartners, standingsOf } from './standings.ts';

/** One subject at a time: who stands where, as a drawing and as a table. */
export function DotPlots({ shown: { picture } }: { readonly shown: ShownNamed }) {
  const [chosen, setChosen] = useState<string | undefined>();
  const filter = useView(({ insight }) => insight.filter);
  const standings = useMemo(() => standingsOf(picture), [picture]);
  const { lanes, ladder } = picture;
  const lane = lanes.find(({ id }) => id === chosen) ?? lanes[0];
  if (!lane) return null;
  const rows = chosenPartners(picture.municipalities, filter.municipalities).map((partner) => ({
    partner,
    standings: standings(lane.id, partner.id),
  }));
  return (
    <div className={styles.plots}>
      <Select
        label={m.insight_lane()}
        value={lane.id}
        options={lanes.map(({ id, title }) => ({ value: id, label: title }))}
        onValue={setChosen}
      />
      <h3>{m.insight_dots({ lane: lane.title })}</h3>
      <DotPlot rows={rows} ladder={ladder} filter={filter} />
      <DotTable rows={rows} ladder={ladder} caption={m.insight_dots({ lane: lane.title })} />
    </div>
  );
}
