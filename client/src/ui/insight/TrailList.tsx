import type { Move } from '@samenspel/shared/insight';
import { sessionMarkerKey } from '@samenspel/shared/records';
import { useDeferredValue } from 'react';
import { useBoard, useView } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { beforeOf } from '../../state/insightView.ts';
import { roundInSentence } from '../roundName.ts';
import { changesSince, countMoves, describeMove, movesSince, withThose } from './moves.ts';
import type { Source } from './shown.ts';
import styles from './TrailList.module.css';
import { useSource } from './useShown.ts';

/** As many in words: a screen reader must not read out a workshop. */
const MOST = 40;

/** What the trails and signs on the board say, in words: since an earlier round, and since the reveal. */
export function TrailList() {
  const board = useDeferredValue(useSource());
  const since = useView(({ insight }) => insight.since);
  const revealed = useView(({ insight }) => insight.revealed);
  const meetings = useBoard(({ method }) => method.meetings);
  if (board.countdown !== null) return null;
  const moves = since ? movesSince(beforeOf({ since, revealed }) ?? [], board) : [];
  const late = revealed ? changesSince(revealed.markers, board) : [];
  return (
    <>
      {since && moves.length > 0 ? (
        <Moves
          summary={m.insight_trails_since({
            count: moves.length,
            round: roundInSentence(since.round, meetings),
          })}
          board={board}
          moves={moves}
        />
      ) : null}
      {revealed && late.length > 0 ? (
        <Moves
          summary={m.insight_trails({ changes: countMoves(late) })}
          board={withThose(board, revealed)}
          moves={late}
        />
      ) : null}
    </>
  );
}

interface Props {
  readonly summary: string;
  readonly board: Source;
  readonly moves: readonly Move[];
}

function Moves({ summary, board, moves }: Props) {
  const count = moves.length;
  return (
    <details className={styles.trails}>
      <summary>{summary}</summary>
      <ul>
        {moves.slice(0, MOST).map((move) => (
          <li key={sessionMarkerKey(move.participant, move)}>{describeMove(board, move)}</li>
        ))}
      </ul>
      {count > MOST ? <p>{m.insight_more_sides({ count: count - MOST })}</p> : null}
    </details>
  );
}
