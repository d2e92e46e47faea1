import type { Gap, Lane } from '@samenspel/shared/insight';
import { useState } from 'react';
import { m } from '../../i18n/index.ts';
import { Button } from '../primitives/index.ts';
import { GapItem } from './GapItem.tsx';
import styles from './GapList.module.css';
import { parseGapRef } from './gapRef.ts';
import { useActiveGap } from './useShown.ts';
import type { Told } from './words.ts';

/** As many at first, and with each press. */
const PAGE = 12;

/** Differences, the largest first. The one that is looked at is there, however far down it stands. */
export function GapList({
  gaps,
  lanes,
  told,
}: {
  readonly gaps: readonly Gap[];
  readonly lanes: readonly Lane[];
  readonly told: Told;
}) {
  const [most, setMost] = useState(PAGE);
  const active = useActiveGap();
  const activeId = active ? parseGapRef(active.ref).id : undefined;
  const shown = gaps.filter(({ id }, index) => index < most || id === activeId);
  const left = gaps.length - shown.length;
  const titles = new Map(lanes.map(({ id, title }) => [id, title]));
  return (
    <>
      <ol className={styles.list} aria-label={m.insight_list()}>
        {shown.map((gap) => (
          <GapItem
            key={gap.id}
            gap={gap}
            lane={titles.get(gap.lane) ?? ''}
            told={told}
            active={active && gap.id === activeId ? active : undefined}
          />
        ))}
      </ol>
      {left > 0 ? (
        <Button size="small" className={styles.more} onClick={() => setMost(most + PAGE)}>
          {m.insight_more({ count: Math.min(left, PAGE) })}
        </Button>
      ) : null}
    </>
  );
}
