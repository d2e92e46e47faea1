import { useDeferredValue } from 'react';
import { useBoard, useView } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { sessionMarkerKey } from '@samenspel/shared/records';
import { beforeOf } from '../../state/insightView.ts';
import { roundInSentence } from '../roundName.ts';
import { describeMove, movesSince } from './moves.ts';
import styles from './TrailList.module.css';
import { useSource } from './useShown.ts';

/** As many in words: a screen reader must not read out a workshop. */
const MOST = 40;

/** What moved since the reveal or an earlier round, in words: what the trails on the board say. */
export function TrailList() {
  const board = useDeferredValue(useSource());
  const since = useView(({ insight }) => insight.since);
  const meetings = useBoard(({ method }) => method.meetings);
  const revealed = useView(({ insight }) => insight.revealed);
  const before = beforeOf({ since, revealed });
  if (!before || board.countdown !== null) return null;
  const moves = movesSince(before, board);
  const count = moves.length;
  if (count === 0) return null;
  return (
    <details className={styles.trails}>
      <summary>
        {since
          ? m.insight_trails_since({ count, round: roundInSentence(since.round, meetings) })
          : m.insight_trails({ count })}
      </summary>
      <ul>
        {moves.slice(0, MOST).map((move) => (
          <li key={sessionMarkerKey(move.participant, move)}>{describeMove(board, move)}</li>
        ))}
      </ul>
      {count > MOST ? <p>{m.insight_more_sides({ count: count - MOST })}</p> : null}
    </details>
  );
}
