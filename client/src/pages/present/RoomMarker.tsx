import type { RoleShape } from '@samenspel/shared/records';
import { textWidth } from '../../canvas/paint/lines.ts';
import { MARKER_BOX, MARKER_HALF, markerPath, textIn } from '../../markers/index.ts';
import { cx } from '../../ui/primitives/cx.ts';
import { ROOM_MARKER } from './fit.ts';
import styles from './RoomMarker.module.css';

interface Props {
  readonly shape: RoleShape;
  readonly colour: string;
  readonly code: string;
  /** Across, in rem; from `ROOM_MARKER.least` on the code is 1rem or more. */
  readonly size: number;
  /** As a partner sees it. */
  readonly hollow?: boolean;
  readonly ambition?: boolean;
  /** Placed after the reveal. */
  readonly late?: boolean;
  /** How many it stands for. */
  readonly count?: number;
}

const MIDDLE = MARKER_BOX / 2;
/** Size of the code in the box: 1rem in the smallest marker. */
const CODE = (2 * MARKER_HALF) / ROOM_MARKER.least;
/** Room for the code across, by shape, in the box; wider letters are drawn narrower. */
const ROOM_FOR: Readonly<Record<RoleShape, number>> = {
  circle: 30,
  square: 30.5,
  hexagon: 29,
  octagon: 30.5,
  shield: 29,
  pentagon: 28,
  diamond: 25,
  triangle: 23,
};

/** A marker as the last row can read it: a larger code than on the board. Says nothing to a screen reader. */
export function RoomMarker(props: Props) {
  const { shape, colour, code, size, hollow = false, ambition = false, late = false } = props;
  const { count = 1 } = props;
  const box = `${(size * MARKER_BOX) / (2 * MARKER_HALF)}rem`;
  const outline = markerPath(shape);
  const room = ROOM_FOR[shape] - (hollow ? 3.5 : 0);
  const isWide = textWidth(code, { size: CODE, weight: 700, leading: CODE }) > room;
  return (
    <svg
      viewBox={`0 0 ${MARKER_BOX} ${MARKER_BOX}`}
      style={{ width: box, height: box }}
      aria-hidden="true"
      className={styles.marker}
    >
      {ambition ? <path d={outline} className={styles.ambition} /> : null}
      <path
        d={outline}
        fill={hollow ? '#fff' : colour}
        stroke={hollow ? colour : 'none'}
        strokeWidth={hollow ? 2.6 : 0}
      />
      <text
        x={MIDDLE}
        y={MIDDLE + textIn(shape).y * MARKER_HALF + CODE * (count > 1 ? 0.16 : 0.335)}
        fontSize={CODE}
        fill={hollow ? colour : '#fff'}
        className={styles.code}
        {...(isWide ? { textLength: room, lengthAdjust: 'spacingAndGlyphs' } : {})}
      >
        {code}
      </text>
      {ambition ? (
        <g transform="translate(33 6)">
          <circle r="6.5" className={styles.arrowDisc} />
          <path d="M0 3.6V-3.2M-3-.4 0-3.6 3-.4" className={styles.arrow} />
        </g>
      ) : null}
      {late ? (
        <g transform="translate(8 6)">
          <circle r="6.2" className={styles.clockDisc} />
          <path d="M0-3.6V0H2.8" className={styles.arrow} />
        </g>
      ) : null}
      {count > 1 ? <Count count={count} /> : null}
    </svg>
  );
}

/** Hangs at the foot, clear of the code. */
function Count({ count }: { readonly count: number }) {
  const text = `×${count}`;
  const width = CODE * (0.75 + text.length * 0.5);
  return (
    <g transform="translate(28 36)">
      <rect
        x={-width / 2}
        y={-CODE * 0.52}
        width={width}
        height={CODE * 1.04}
        rx={CODE * 0.52}
        className={styles.countBody}
      />
      <text y={CODE * 0.335} fontSize={CODE} className={cx(styles.code, styles.count)}>
        {text}
      </text>
    </g>
  );
}
