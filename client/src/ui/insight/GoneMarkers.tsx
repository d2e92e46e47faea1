import { type LaneId, sessionMarkerKey } from '@samenspel/shared/records';
import { useView } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { describeMarker, describePlace } from '../describe.ts';
import { withThose } from './moves.ts';
import styles from './TrailList.module.css';
import { useSource } from './useShown.ts';
import { useSinceReveal } from './useSinceReveal.ts';

/** Which markers of a lane were taken away after the reveal; nothing where there are none. */
export function GoneMarkers({ lane }: { readonly lane: LaneId }) {
  const source = useSource();
  const revealed = useView(({ insight }) => insight.revealed);
  const gone = useSinceReveal().gone.filter((move) => move.lane === lane);
  if (!revealed || gone.length === 0) return null;
  const board = withThose(source, revealed);
  return (
    <ul className={styles.gone}>
      {gone.map((move) => (
        <li key={sessionMarkerKey(move.participant, move)}>
          {m.insight_gone({
            marker: describeMarker(board, { ...move, level: move.from ?? 'unknown' }),
            place: describePlace(board.settings, move.from),
          })}
        </li>
      ))}
    </ul>
  );
}
