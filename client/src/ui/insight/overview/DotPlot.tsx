import type { Level } from '@samenspel/shared/records';
import { MARKER_BOX, markerPath } from '../../../markers/index.ts';
import { m } from '../../../i18n/index.ts';
import { passes, type PeopleFilter } from '../../../state/insightView.ts';
import { columnsOf, type Dot, dotsAt, type DotRow } from './dots.ts';
import styles from './DotPlot.module.css';

const LABEL = 148;
const COLUMN = 104;
const ROW = 38;
const HEAD = 44;
const SIZE = 24;
const PITCH = 27;

interface Props {
  readonly rows: readonly DotRow[];
  readonly ladder: readonly Level[];
  readonly filter: PeopleFilter;
}

/** Partners down, levels across: a mark in the shape of each role, with how many people it stands for. */
export function DotPlot({ rows, ladder, filter }: Props) {
  const columns = columnsOf(ladder);
  const width = LABEL + columns.length * COLUMN;
  const height = HEAD + rows.length * ROW;
  const heads = [...ladder.map((_, i) => String(i + 1)), m.insight_none(), m.insight_unknown()];
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be scrolled by keyboard
    <section className={styles.frame} aria-label={m.insight_view_dots()} tabIndex={0}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        className={styles.plot}
        role="img"
        aria-label={m.insight_dots_text({ count: rows.length, levels: ladder.length })}
      >
        {heads.map((words, i) => (
          <g key={columns[i]} transform={`translate(${LABEL + i * COLUMN} 0)`}>
            <rect
              y={HEAD}
              width={COLUMN}
              height={height - HEAD}
              className={i < ladder.length ? styles.band : styles.off}
              fillOpacity={i < ladder.length ? 0.25 + (0.75 * i) / ladder.length : 1}
            />
            <text
              x={COLUMN / 2}
              y={HEAD - 14}
              textAnchor="middle"
              className={i < ladder.length ? styles.number : styles.offName}
            >
              {words}
            </text>
          </g>
        ))}
        {rows.map((row, i) => (
          <Row
            key={row.partner.id}
            row={row}
            y={HEAD + i * ROW}
            columns={columns}
            width={width}
            filter={filter}
          />
        ))}
      </svg>
    </section>
  );
}

function Row({
  row,
  y,
  columns,
  width,
  filter,
}: {
  readonly row: DotRow;
  readonly y: number;
  readonly columns: readonly string[];
  readonly width: number;
  readonly filter: PeopleFilter;
}) {
  const { name, colour, id } = row.partner;
  const label = name.length > 18 ? `${name.slice(0, 17)}…` : name;
  return (
    <g transform={`translate(0 ${y})`}>
      <line x2={width} className={styles.seam} />
      <text x={8} y={ROW / 2 + 5} className={styles.name}>
        {label}
      </text>
      {columns.map((place, i) => {
        const dots = dotsAt(row, place);
        const left = LABEL + (i + 0.5) * COLUMN - ((dots.length - 1) * PITCH) / 2;
        return dots.map((dot, j) => (
          <Mark
            key={`${place}|${dot.role.id}`}
            dot={dot}
            colour={colour}
            x={left + j * PITCH}
            faint={!passes(filter, dot.role.id, id)}
          />
        ));
      })}
    </g>
  );
}

function Mark({
  dot: { role, count },
  colour,
  x,
  faint,
}: {
  readonly dot: Dot;
  readonly colour: string;
  readonly x: number;
  readonly faint: boolean;
}) {
  const scale = SIZE / MARKER_BOX;
  return (
    <g transform={`translate(${x} ${ROW / 2})`} opacity={faint ? 0.25 : 1}>
      <path
        d={markerPath(role.shape)}
        transform={`scale(${scale}) translate(${-MARKER_BOX / 2} ${-MARKER_BOX / 2})`}
        fill={colour}
      />
      {count > 1 ? (
        <text y={4} textAnchor="middle" className={styles.count}>
          {count}
        </text>
      ) : null}
    </g>
  );
}
