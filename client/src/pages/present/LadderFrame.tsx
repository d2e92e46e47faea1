import type { LaneId } from '@samenspel/shared/records';
import type { LadderScene } from '../../canvas/ladder/index.ts';
import { textWidth, wrapLines } from '../../canvas/paint/lines.ts';
import { cx } from '../../ui/primitives/cx.ts';
import type { RoomColumn, RoomLayout } from './fit.ts';
import styles from './RoomLadder.module.css';

interface Props {
  readonly scene: LadderScene;
  readonly layout: RoomLayout;
  readonly lit: LaneId | undefined;
}

/** Bands, levels and heads: the ladder without anybody on it. */
export function LadderFrame({ scene, layout, lit }: Props) {
  const { frame, rows, columns, label } = layout;
  return (
    <>
      <div
        className={styles.frame}
        style={{ top: `${frame.y}rem`, height: `${frame.height}rem` }}
      />
      {rows.map(({ place, y, height }, i) => {
        const band = scene.bands.find((one) => one.place === place);
        if (!band) return null;
        const onLadder = band.number !== undefined;
        return (
          <div
            key={place}
            className={cx(
              onLadder ? styles.band : styles.off,
              i === 0 && styles.top,
              rows[i + 1]?.place === undefined && styles.last,
            )}
            style={{ top: `${y}rem`, height: `${height}rem`, background: band.colour }}
          >
            <div className={styles.label} style={{ width: `${label}rem` }}>
              <span className={styles.ring}>{band.number ?? (place === 'none' ? '–' : '?')}</span>
              <span className={onLadder ? styles.name : styles.offName}>{band.name}</span>
            </div>
          </div>
        );
      })}
      {columns.map((column, i) => (
        <Lane key={column.lane} {...{ scene, layout, column, lit }} isFirst={i === 0} />
      ))}
    </>
  );
}

const HEAD_INSET = 0.25;
const HEAD_PADDING = 0.65;

interface LaneProps extends Props {
  readonly column: RoomColumn;
  readonly isFirst: boolean;
}

function Lane({ scene, layout, column, lit, isFirst }: LaneProps) {
  const head = scene.heads.find(({ lane }) => lane === column.lane);
  const isLit = lit === column.lane;
  const card = column.width - 2 * HEAD_INSET;
  const isLong = !fitsLarge(head?.title ?? '', card - 2 * HEAD_PADDING);
  return (
    <>
      {isFirst ? null : (
        <div
          className={styles.seam}
          style={{
            left: `${column.x}rem`,
            top: `${layout.frame.y}rem`,
            height: `${layout.frame.height}rem`,
          }}
        />
      )}
      {isLit ? (
        <div
          className={styles.light}
          style={{
            left: `${column.x}rem`,
            width: `${column.width}rem`,
            top: `${layout.frame.y}rem`,
            height: `${layout.frame.height}rem`,
          }}
        />
      ) : null}
      <div
        className={cx(
          styles.head,
          head?.whole && styles.whole,
          isLit && styles.litHead,
          lit !== undefined && !isLit && styles.dimHead,
        )}
        style={{
          left: `${column.x + HEAD_INSET}rem`,
          width: `${card}rem`,
          height: `${layout.head}rem`,
          padding: `0 ${HEAD_PADDING}rem`,
        }}
      >
        <span className={cx(styles.title, isLong && styles.long)}>{head?.title}</span>
        {isLong || !head || head.subtitle === '' ? null : (
          <span className={styles.subtitle}>{head.subtitle}</span>
        )}
      </div>
    </>
  );
}

/** Sizes are measured at 100 to the rem: at a fraction of a pixel browsers round. */
const MEASURE = 100;
const LARGE = { size: 1.15 * MEASURE, weight: 700, leading: 1.25 * MEASURE } as const;

/** Whether a title fits in the large size beside a theme, without breaking a word. */
function fitsLarge(title: string, width: number): boolean {
  const room = width * MEASURE;
  const longest = title.split(/\s+/u).toSorted((a, b) => b.length - a.length)[0] ?? '';
  return wrapLines(title, LARGE, room).length <= 2 && textWidth(longest, LARGE) <= room;
}
