import type { Gap } from '@samenspel/shared/insight';
import { Eye, LocateFixed, Presentation } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { useOpenBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { Button, cx } from '../primitives/index.ts';
import type { ActiveGap } from './gapRef.ts';
import styles from './GapItem.module.css';
import { RangeBar } from './RangeBar.tsx';
import { askWords, offWords, whoWords } from './sides.ts';
import { useShowGap } from './useShowGap.ts';
import { gapSentence, type Told } from './words.ts';

interface Props {
  readonly gap: Gap;
  readonly lane: string;
  readonly told: Told;
  /** The one that is looked at, where it is this one. */
  readonly active: ActiveGap | undefined;
}

/** One difference: its subject, a sentence, a picture, who, and who may want to speak. */
export function GapItem({ gap, lane, told, active }: Props) {
  const { capability } = useOpenBoard();
  const { show, stop, action } = useShowGap();
  const id = useId();
  const mayStop = active && (!active.toAll || capability === 'facilitate');
  const Icon = capability === 'facilitate' ? Presentation : LocateFixed;
  const item = useRef<HTMLLIElement>(null);
  const toAll = active?.toAll === true;
  useEffect(() => {
    if (toAll) item.current?.scrollIntoView({ block: 'nearest' });
  }, [toAll]);
  return (
    <li ref={item} className={cx(styles.gap, active && styles.active)}>
      <h3 className={styles.lane}>{lane}</h3>
      <div className={styles.line}>
        <button
          type="button"
          className={styles.sentence}
          aria-pressed={active !== undefined}
          aria-describedby={`${id}-action`}
          onClick={() => show(gap)}
        >
          {gapSentence(gap, told)}
        </button>
        <span id={`${id}-action`} className={styles.action}>
          <Icon aria-hidden />
          <span className={styles.actionWords}>{action()}</span>
        </span>
      </div>
      <RangeBar gap={gap} levels={told.settings.ladder.length} />
      <GapWords gap={gap} told={told} />
      {active ? (
        <div className={styles.now}>
          <p className={styles.nowWords}>
            <Eye aria-hidden />
            {active.toAll ? m.insight_shown_now() : m.insight_yours_now()}
          </p>
          {mayStop ? (
            <Button size="small" className={styles.stop} onClick={stop}>
              {active.toAll ? m.insight_stop() : m.insight_close_gap()}
            </Button>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}

function GapWords({ gap, told }: Pick<Props, 'gap' | 'told'>) {
  const off = offWords(gap);
  const ask = askWords(gap, told);
  const leftOut = gap.ladders?.leftOut ?? 0;
  return (
    <>
      <p className={styles.who}>{whoWords(gap, told)}</p>
      {off === undefined ? null : <p className={styles.who}>{off}</p>}
      {leftOut > 0 ? <p className={styles.who}>{m.insight_left_out({ count: leftOut })}</p> : null}
      {ask === undefined ? null : <p className={styles.ask}>{ask}</p>}
    </>
  );
}
