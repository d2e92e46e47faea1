import type { RoleShape } from '@samenspel/shared/records';
import { MARKER_BOX, MARKER_HALF, markerPath, textIn } from '../../markers/index.ts';
import styles from './Marker.module.css';

export interface MarkerProps {
  /** The role's shape; a partner without a role is a circle. */
  readonly shape?: RoleShape;
  /** The partner's colour, #rrggbb. */
  readonly colour: string;
  /** The partner's code of two to four capitals. */
  readonly short: string;
  /** Edge of the box in CSS pixels. */
  readonly size?: number;
  /** Hollow: as a partner sees it. */
  readonly hollow?: boolean;
  readonly ambition?: boolean;
  /** Dotted halo: one's own. */
  readonly own?: boolean;
}

/** A marker as it is on the board, in text and lists. Says nothing to a screen reader: the words beside it do. */
export function Marker({
  shape = 'circle',
  colour,
  short,
  size = 36,
  hollow = false,
  ambition = false,
  own = false,
}: MarkerProps) {
  const outline = markerPath(shape);
  const inside = textIn(shape);
  return (
    <svg
      width={size}
      height={size}
      viewBox={own || ambition ? '-5 -5 50 50' : '0 0 40 40'}
      aria-hidden="true"
      className={styles.marker}
    >
      {own ? (
        <path
          d={outline}
          transform="translate(20 20) scale(1.3) translate(-20 -20)"
          className={styles.halo}
        />
      ) : null}
      {ambition ? <path d={outline} className={styles.ambition} /> : null}
      <path
        d={outline}
        fill={hollow ? '#fff' : colour}
        stroke={hollow ? colour : 'none'}
        strokeWidth={hollow ? 3 : 0}
      />
      <text
        x="20"
        y={MARKER_BOX / 2 + inside.y * MARKER_HALF + 4.2 * inside.scale}
        textAnchor="middle"
        fontSize={(short.length > 3 ? 10 : 12.5) * inside.scale}
        fill={hollow ? colour : '#fff'}
        className={styles.text}
      >
        {short}
      </text>
    </svg>
  );
}
