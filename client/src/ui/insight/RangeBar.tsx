import type { Gap } from '@samenspel/shared/insight';
import { m } from '../../i18n/index.ts';
import { kindOf } from './choose.ts';
import styles from './RangeBar.module.css';

const WIDTH = 320;
const HEIGHT = 34;
const EDGE = 9;
const MIDDLE = 12;

interface Ends {
  readonly low: number;
  readonly high: number;
  /** Towards the higher level, the lower one, or no way at all. */
  readonly way: 'up' | 'down' | undefined;
}

/** Undefined for a difference that has no two levels. */
function endsOf(gap: Gap): Ends | undefined {
  if (gap.kind === 'contact') return undefined;
  const [low, high] = [gap.low[0]?.level, gap.high[0]?.level];
  if (low === undefined || high === undefined) return undefined;
  const isWay = ['ambition', 'change'].includes(kindOf(gap));
  const starts = gap.low.some(
    ({ who }) => who.is === 'earlier' || (who.is === 'now' && gap.kind === 'ambition'),
  );
  return { low, high, way: isWay ? (starts ? 'up' : 'down') : undefined };
}

/** The ladder lying down, with both ends of a difference on it. The words beside it say the same. */
export function RangeBar({ gap, levels }: { readonly gap: Gap; readonly levels: number }) {
  const ends = endsOf(gap);
  if (!ends) return null;
  const { low, high, way } = ends;
  const x = (level: number) => EDGE + ((level - 1) / Math.max(1, levels - 1)) * (WIDTH - 2 * EDGE);
  const [from, to] = way === 'down' ? [high, low] : [low, high];
  const words =
    way === undefined
      ? m.insight_bar({ low, high, count: levels })
      : m.insight_bar_move({ from, to, count: levels });
  const all = Array.from({ length: levels }, (_, i) => i + 1);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.bar} role="img" aria-label={words}>
      <line x1={x(1)} x2={x(levels)} y1={MIDDLE} y2={MIDDLE} className={styles.ladder} />
      {all.map((level) => (
        <g key={level}>
          <line
            x1={x(level)}
            x2={x(level)}
            y1={MIDDLE - 4}
            y2={MIDDLE + 4}
            className={styles.level}
          />
          <text
            x={x(level)}
            y={HEIGHT - 2}
            textAnchor="middle"
            className={level === low || level === high ? styles.endNumber : styles.number}
          >
            {level}
          </text>
        </g>
      ))}
      <line x1={x(low)} x2={x(high)} y1={MIDDLE} y2={MIDDLE} className={styles.range} />
      <circle cx={x(from)} cy={MIDDLE} r="6.5" className={styles.open} />
      {way === undefined ? (
        <circle cx={x(to)} cy={MIDDLE} r="7.5" className={styles.closed} />
      ) : (
        <Arrow x={x(to)} right={to > from} />
      )}
    </svg>
  );
}

function Arrow({ x, right }: { readonly x: number; readonly right: boolean }) {
  const back = right ? -13 : 13;
  const tip = x + (right ? 5 : -5);
  return (
    <path
      d={`M${x + back} ${MIDDLE - 8}L${tip} ${MIDDLE}L${x + back} ${MIDDLE + 8}z`}
      className={styles.arrow}
    />
  );
}
