import type { Agreed, LaneId } from '@samenspel/shared/records';
import { dimmed, type RoomColumn, type RoomLayout, type Space } from './fit.ts';
import styles from './RoomLadder.module.css';

interface Props {
  readonly space: Space;
  readonly layout: RoomLayout;
  readonly agreed: ReadonlyMap<LaneId, Agreed>;
  readonly lit: LaneId | undefined;
}

/** The agreed level now and the wanted one at each lane's right edge, with the way between them. */
export function AgreedMarks({ space, layout, agreed, lit }: Props) {
  return (
    <svg
      viewBox={`0 0 ${space.width} ${space.height}`}
      aria-hidden="true"
      className={styles.agreed}
    >
      {layout.columns.map((column) => {
        const held = agreed.get(column.lane);
        return held ? (
          <Way key={column.lane} {...{ layout, column, held }} opacity={dimmed(column, lit)} />
        ) : null;
      })}
    </svg>
  );
}

interface WayProps {
  readonly layout: RoomLayout;
  readonly column: RoomColumn;
  readonly held: Agreed;
  readonly opacity: number;
}

/** Radius of the dot and of the ring, in rem. */
const NOW = 0.34;
const WANTED = 0.4;
/** From a sign's middle to where the way begins, or its arrow ends. */
const CLEAR = 0.75;

function Way({ layout, column, held, opacity }: WayProps) {
  const x = layout.agreedX(column);
  const heightOf = (level: string | null) => {
    const row = layout.rows.find(({ place }) => place === level);
    return row && row.y + row.height / 2;
  };
  const now = heightOf(held.now);
  const wanted = heightOf(held.wanted);
  const isTogether = now !== undefined && now === wanted;
  return (
    <g opacity={opacity}>
      {now !== undefined && wanted !== undefined && !isTogether ? (
        <Arrow x={x} from={now} to={wanted} />
      ) : null}
      {now === undefined ? null : <circle cx={x} cy={now} r={NOW} className={styles.now} />}
      {wanted === undefined ? null : (
        <>
          <circle cx={x} cy={wanted} r={isTogether ? 0.6 : WANTED} className={styles.wantedEdge} />
          <circle
            cx={x}
            cy={wanted}
            r={isTogether ? 0.6 : WANTED}
            className={isTogether ? styles.wantedRound : styles.wanted}
          />
        </>
      )}
    </g>
  );
}

function Arrow({
  x,
  from,
  to,
}: {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}) {
  const up = Math.sign(to - from);
  const tip = to - up * CLEAR;
  const head = `M${x - 0.35} ${tip - up * 0.4}L${x} ${tip}L${x + 0.35} ${tip - up * 0.4}`;
  const line = `M${x} ${from + up * CLEAR}L${x} ${tip - up * 0.3}`;
  return (
    <>
      <path d={line} className={styles.wayEdge} />
      <path d={line} className={styles.way} />
      <path d={head} className={styles.tipEdge} />
      <path d={head} className={styles.tip} />
    </>
  );
}
