import { type LaneId, OFF_LADDER } from '@samenspel/shared/records';
import { type ReactNode, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useBoard, useView } from '../../board/index.ts';
import {
  cellKey,
  type LadderScene,
  ladderScene,
  type PlacedMarker,
} from '../../canvas/ladder/index.ts';
import { m } from '../../i18n/index.ts';
import { lanesAsked } from '../../state/round.ts';
import { AgreedMarks } from './AgreedMarks.tsx';
import { roomCell } from './cell.ts';
import {
  dimmed,
  FAINT,
  fitRoom,
  lanesAcross,
  pagesOf,
  type RoomLayout,
  type Space,
} from './fit.ts';
import { LadderFrame } from './LadderFrame.tsx';
import { Legend } from './Legend.tsx';
import { useSinceReveal } from '../../ui/insight/useSinceReveal.ts';
import { cx } from '../../ui/primitives/cx.ts';
import styles from './RoomLadder.module.css';
import { RoomMarker } from './RoomMarker.tsx';
import { usePageOf } from './usePages.ts';

interface Props {
  readonly space: Space;
  readonly lit: LaneId | undefined;
}

/** The ladder over the whole screen, with everybody's markers. */
export function RoomLadder({ space, lit }: Props) {
  const { pages, only } = useLanePages(space, lit);
  const page = usePageOf(pages.length, only);
  return <LadderPage space={space} lit={lit} page={page} />;
}

interface PageProps extends Props {
  /** Which of the pages of lanes. */
  readonly page: number;
  /** What stands in the cells in place of the markers. */
  readonly inCells?: (layout: RoomLayout) => ReactNode;
}

/** Those lanes of the ladder that one page has room for. */
export function LadderPage({ space, lit, page, inCells }: PageProps) {
  const scene = useBoard(ladderScene);
  const agreed = useBoard((board) => board.agreed);
  const { lanes, pages } = useLanePages(space, lit);
  const shown = pages[page] ?? [];
  const layout = fitRoom({
    ...space,
    levels: scene.layout.bands.map(({ place }) => place).toReversed(),
    lanes: shown,
    off: OFF_LADDER.filter((place) =>
      lanes.some((lane) => (scene.cells.get(cellKey(lane, place)) ?? []).length > 0),
    ),
    agreed: new Set(agreed.keys()),
    lit,
  });
  return (
    <figure
      aria-label={m.present_ladder_label({ count: scene.markers.length, lanes: lanes.length })}
    >
      <div
        aria-hidden="true"
        className={styles.ladder}
        style={{ width: `${space.width}rem`, height: `${space.height}rem` }}
      >
        <LadderFrame scene={scene} layout={layout} lit={lit} />
        <Legend layout={layout} />
        <AgreedMarks space={space} layout={layout} agreed={agreed} lit={lit} />
        {inCells ? inCells(layout) : null}
        {inCells ? null : <Markers key={page} scene={scene} layout={layout} lit={lit} />}
      </div>
    </figure>
  );
}

/** The lanes in pages that fit. `only`: the page with what is talked about, which stays. */
export function useLanePages(space: Space, lit: LaneId | undefined) {
  const lanes = useLanes(lit);
  const pages = pagesOf(lanes, lanesAcross(space.width));
  const withLit = lit === undefined ? -1 : pages.findIndex((page) => page.includes(lit));
  return { lanes, pages, only: withLit === -1 ? undefined : withLit };
}

/** The lanes of the ladder: those that a round asks about, unless another is talked about. */
function useLanes(lit: LaneId | undefined): readonly LaneId[] {
  const all = useBoard((board) => board.lanes);
  const asked = useBoard(useShallow(lanesAsked));
  const isElsewhere = lit !== undefined && !asked.includes(lit);
  return asked.length === 0 || isElsewhere ? all : asked;
}

/** Time over which markers that arrive together begin to fall, in milliseconds; each takes a little longer. */
const FALL_OVER = 500;

interface MarkersProps {
  readonly scene: LadderScene;
  readonly layout: RoomLayout;
  readonly lit: LaneId | undefined;
}

function Markers({ scene, layout, lit }: MarkersProps) {
  // What was there when the screen came stands still; what comes later falls into place.
  const [first] = useState(() => new Set(scene.markers.map(({ key }) => key)));
  const looked = useView(({ insight }) => insight.lit);
  const { late } = useSinceReveal();
  const isFaint = (group: readonly PlacedMarker[]) =>
    looked !== null && !group.some(({ key }) => looked.has(key));
  const cells = layout.columns.flatMap((column) =>
    layout.rows.map((row) => {
      const placed = scene.cells.get(cellKey(column.lane, row.place)) ?? [];
      return { column, row, ...roomCell(placed, layout.area(column, row)) };
    }),
  );
  const spots = cells.flatMap((cell) => cell.spots.map((spot) => ({ ...spot, ...cell })));
  return (
    <>
      {spots.map(({ key, x, y, size, group, first: one, column }, i) => (
        <div
          key={key}
          className={cx(styles.marker, group.length > 1 && styles.counted)}
          style={{
            transform: `translate(${x}rem, ${y}rem)`,
            opacity: isFaint(group) ? FAINT : dimmed(column, lit),
          }}
        >
          <div
            data-marker
            className={first.has(key) ? styles.still : styles.falls}
            style={{ animationDelay: `${Math.round((i / spots.length) * FALL_OVER)}ms` }}
          >
            <RoomMarker
              shape={one.role.shape}
              colour={one.about.colour}
              code={one.about.short}
              size={size}
              hollow={one.perceived}
              ambition={one.marker.kind === 'ambition'}
              late={group.some((placed) => late.has(placed.key))}
              count={group.length}
            />
          </div>
        </div>
      ))}
      {cells.map(({ more, column, row }) =>
        more ? (
          <div
            key={cellKey(column.lane, row.place)}
            className={styles.marker}
            style={{
              transform: `translate(${more.x}rem, ${more.y}rem)`,
              opacity: dimmed(column, lit),
            }}
          >
            <span className={styles.more}>+{more.count}</span>
          </div>
        ) : null,
      )}
    </>
  );
}
