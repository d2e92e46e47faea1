import type { Level, Place } from '@samenspel/shared/records';
import { m } from '../../../i18n/index.ts';
import { listed } from '../lists.ts';
import { columnsOf, type DotRow } from './dots.ts';
import styles from './DotTable.module.css';
import type { Standing } from './standings.ts';

interface Props {
  readonly rows: readonly DotRow[];
  readonly ladder: readonly Level[];
  readonly caption: string;
}

/** What the drawing shows, in words. */
export function DotTable({ rows, ladder, caption }: Props) {
  return (
    <details className={styles.fold}>
      <summary>{m.insight_dots_table()}</summary>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{m.insight_partner()}</th>
            <th scope="col">{m.insight_role()}</th>
            <th scope="col">{m.insight_now()}</th>
          </tr>
        </thead>
        <tbody>
          {rows.flatMap(({ partner, standings }) =>
            standings.length === 0
              ? [
                  <tr key={partner.id}>
                    <th scope="row">{partner.name}</th>
                    <td colSpan={2}>{m.insight_empty_cell()}</td>
                  </tr>,
                ]
              : standings.map((standing) => (
                  <tr key={`${partner.id}|${standing.role.id}`}>
                    <th scope="row">{partner.name}</th>
                    <td>{standing.role.name}</td>
                    <td>{placesWords(standing, ladder)}</td>
                  </tr>
                )),
          )}
        </tbody>
      </table>
    </details>
  );
}

function placesWords({ places }: Standing, ladder: readonly Level[]): string {
  const name = (place: Place, index: number) => {
    if (place === 'none') return m.insight_none();
    if (place === 'unknown') return m.insight_unknown();
    return m.insight_level_words({ level: index + 1 });
  };
  const said = columnsOf(ladder).flatMap((place, index) => {
    const count = places.filter((one) => one === place).length;
    if (count === 0) return [];
    const level = name(place, index);
    return [count === 1 ? level : m.insight_times({ level, count })];
  });
  return listed(said);
}
