import { MoveVertical, SlidersHorizontal, UnfoldHorizontal } from 'lucide-react';
import { useBoard, useOpenBoard, useView } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { isFiltered, NO_FILTER, type PeopleFilter } from '../../state/insightView.ts';
import { roundOf } from '../../state/round.ts';
import { municipalityName, roleName } from '../describe.ts';
import { Button } from '../primitives/index.ts';
import { roundInSentence } from '../roundName.ts';
import { GapSentence } from './GapSentence.tsx';
import type { ActiveGap } from './gapRef.ts';
import styles from './InsightBanner.module.css';
import { changeInsight } from './InsightHost.tsx';
import { listed } from './lists.ts';
import { useActiveGap, useSince } from './useShown.ts';
import { useShowGap } from './useShowGap.ts';
import type { Since } from './words.ts';

/** Above the board: the difference that is looked at, and that some markers are faint, and why. */
export function InsightBanner() {
  useLocale();
  const active = useActiveGap();
  const filter = useView(({ insight }) => insight.filter);
  const since = useSince();
  const isTold = useBoard((board) => {
    const round = roundOf(board);
    return round?.anonymous !== true && round?.phase !== 'placing';
  });
  const compare = isTold ? since : undefined;
  const filtered = isFiltered(filter);
  if (!active && !filtered && compare === undefined) return null;
  return (
    <section className={styles.banner} aria-label={m.insight_banner()}>
      {active ? <ActiveLine active={active} /> : null}
      {filtered ? <FilterLine filter={filter} /> : null}
      {compare === undefined ? null : <CompareLine since={compare} />}
    </section>
  );
}

function ActiveLine({ active }: { readonly active: ActiveGap }) {
  const { capability } = useOpenBoard();
  const { stop } = useShowGap();
  const mayStop = !active.toAll || capability === 'facilitate';
  return (
    <div className={styles.line}>
      <UnfoldHorizontal aria-hidden />
      <p className={styles.sentence}>
        <GapSentence gap={active.ref} lane={active.lane} />
      </p>
      {mayStop ? (
        <Button size="small" onClick={stop}>
          {active.toAll ? m.insight_stop() : m.insight_close_gap()}
        </Button>
      ) : null}
    </div>
  );
}

function FilterLine({ filter }: { readonly filter: PeopleFilter }) {
  const { view } = useOpenBoard();
  const settings = useBoard((board) => board.settings);
  const roles = [...filter.roles].map((id) => roleName(settings, id));
  const partners = [...filter.municipalities].map((id) => municipalityName(settings, id));
  return (
    <div className={styles.line}>
      <SlidersHorizontal aria-hidden />
      <p>{m.insight_filtered({ what: listed([...roles, ...partners]) })}</p>
      <Button size="small" onClick={() => changeInsight(view, { filter: NO_FILTER })}>
        {m.insight_clear()}
      </Button>
    </div>
  );
}

function CompareLine({ since: { round, meetings } }: { readonly since: Since }) {
  const { view } = useOpenBoard();
  return (
    <div className={styles.line}>
      <MoveVertical aria-hidden />
      <p>{m.insight_compared({ round: roundInSentence(round, meetings) })}</p>
      <Button size="small" onClick={() => changeInsight(view, { compare: null })}>
        {m.insight_since_none()}
      </Button>
    </div>
  );
}
