import type { RoleShape } from '@samenspel/shared/records';
import { defaultLevels } from '@samenspel/shared/reference';
import { m, useLocale } from '../i18n/index.ts';
import { markerPath } from '../markers/index.ts';
import styles from './LadderPicture.module.css';

const COLOURS = { EDE: '#0B6E99', BAR: '#C2502D', NIJ: '#7B4FA3', VEE: '#2E7D4F', WAG: '#B0307A' };

type Placed = readonly [partner: keyof typeof COLOURS, shape: RoleShape, lane: number, x: number];

/** Markers by level, lowest first; x within the lane, from its middle. */
const PLACED: readonly (readonly Placed[])[] = [
  [['BAR', 'circle', 1, 0]],
  [
    ['NIJ', 'circle', 0, -42],
    ['BAR', 'circle', 0, 0],
    ['WAG', 'circle', 2, -21],
    ['BAR', 'square', 2, 21],
  ],
  [
    ['EDE', 'circle', 0, 21],
    ['BAR', 'square', 0, -21],
    ['NIJ', 'square', 1, -50],
    ['EDE', 'square', 1, -9],
    ['VEE', 'circle', 1, 32],
    ['NIJ', 'hexagon', 2, 0],
  ],
  [
    ['EDE', 'square', 0, -21],
    ['VEE', 'hexagon', 0, 21],
    ['WAG', 'hexagon', 1, -31],
    ['EDE', 'hexagon', 1, 13],
    ['EDE', 'circle', 2, 0],
  ],
  [
    ['WAG', 'hexagon', 0, 0],
    ['VEE', 'square', 2, 0],
  ],
];

const LEFT = 176;
const LANE = 148;
const TOP = 62;
const BAND = 66;
const WIDTH = LEFT + 3 * LANE;
const HEIGHT = TOP + 5 * BAND;

const middleOf = (level: number) => TOP + (4 - level) * BAND + BAND / 2;
const laneAt = (lane: number) => LEFT + lane * LANE + LANE / 2;

/** A small ladder with real levels and markers: what one is about to make. */
export function LadderPicture() {
  const locale = useLocale();
  const lanes = [m.home_whole(), m.home_lane_energy(), m.home_lane_housing()];
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={m.home_picture()}>
        {lanes.map((title, lane) => (
          <g key={title} transform={`translate(${LEFT + lane * LANE + 4} 0)`}>
            <rect
              width={LANE - 8}
              height={48}
              rx={10}
              className={lane === 0 ? styles.whole : styles.head}
            />
            <text x={12} y={29} className={lane === 0 ? styles.wholeTitle : styles.headTitle}>
              {title}
            </text>
          </g>
        ))}
        <Bands levels={defaultLevels(locale).map(({ name }) => name)} />
        <path
          d={`M${LEFT + 2 * LANE - 14} ${middleOf(2) - 9}V${middleOf(3) + 13}`}
          className={styles.arrow}
        />
        <circle cx={LEFT + 2 * LANE - 14} cy={middleOf(2)} r={6} className={styles.agreed} />
        <circle cx={LEFT + 2 * LANE - 14} cy={middleOf(3)} r={6} className={styles.wanted} />
        {PLACED.flatMap((markers, level) =>
          markers.map(([partner, shape, lane, x]) => (
            <g
              key={`${partner}${shape}${lane}`}
              transform={`translate(${laneAt(lane) + x - 20} ${middleOf(level) - 20})`}
            >
              <path d={markerPath(shape)} fill={COLOURS[partner]} />
              <text x={20} y={24} className={styles.code}>
                {partner}
              </text>
            </g>
          )),
        )}
      </svg>
      <figcaption className={styles.caption}>{m.home_picture_note()}</figcaption>
    </figure>
  );
}

function Bands({ levels }: { readonly levels: readonly string[] }) {
  return levels.map((name, level) => {
    const y = TOP + (4 - level) * BAND;
    return (
      <g key={name}>
        <rect y={y} width={WIDTH} height={BAND} className={styles[`band${level + 1}`]} />
        <line x1={0} x2={WIDTH} y1={y} y2={y} className={styles.seam} />
        <circle cx={26} cy={y + BAND / 2} r={14} className={styles.ring} />
        <text x={26} y={y + BAND / 2 + 5} className={styles.number}>
          {level + 1}
        </text>
        <text x={50} y={y + BAND / 2 + 5} className={styles.level}>
          {name}
        </text>
      </g>
    );
  });
}
