import type { CountGroup } from '@samenspel/shared/records';
import { m } from '../../../i18n/index.ts';
import { roleName } from '../../describe.ts';
import type { ShownCounts } from '../shown.ts';
import { columnsOf } from './dots.ts';
import styles from './Matrix.module.css';

const QUESTION = {
  self: m.insight_withheld_self,
  partners: m.insight_withheld_partners,
  ambition: m.insight_withheld_ambition,
} as const satisfies Record<CountGroup['question'], unknown>;

/** How many of each role chose what in an anonymous round, subject by subject. */
export function Counts({ shown: { groups, lanes, settings } }: { readonly shown: ShownCounts }) {
  const columns = columnsOf(settings.ladder);
  const heads = [
    ...settings.ladder.map((_, i) => String(i + 1)),
    m.insight_none(),
    m.insight_unknown(),
  ];
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be scrolled by keyboard
    <section className={styles.frame} aria-label={m.insight_counts()} tabIndex={0}>
      <table className={styles.table}>
        <caption>{m.insight_counts()}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {m.insight_matrix_lane()}
            </th>
            <th scope="col">{m.insight_role()}</th>
            {heads.map((words) => (
              <th key={words} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lanes.flatMap(({ id, title }) =>
            groups
              .filter(({ lane }) => lane === id)
              .map(({ question, role, counts }) => (
                <tr key={[id, question, role].join('|')}>
                  <th scope="row">{title}</th>
                  <td>{QUESTION[question]({ role: roleName(settings, role) })}</td>
                  {counts === null ? (
                    <td colSpan={columns.length}>{m.insight_withheld_cell()}</td>
                  ) : (
                    columns.map((place) => <td key={place}>{counts[place] ?? 0}</td>)
                  )}
                </tr>
              )),
          )}
        </tbody>
      </table>
    </section>
  );
}
