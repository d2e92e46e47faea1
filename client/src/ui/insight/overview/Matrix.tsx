import { type MatrixCell, matrixOf } from '@samenspel/shared/insight';
import { ArrowUpDown } from 'lucide-react';
import { useMemo } from 'react';
import { useView } from '../../../board/index.ts';
import { m } from '../../../i18n/index.ts';
import { passes } from '../../../state/insightView.ts';
import { Marker, VisuallyHidden } from '../../primitives/index.ts';
import type { ShownNamed } from '../shown.ts';
import styles from './Matrix.module.css';
import { chosenPartners, type Standing, standingsOf } from './standings.ts';
import { rangeWords, spokenRange } from './words.ts';

/** Ink of no partner in particular. */
const PLAIN = '#3D5A61';

/** Subjects down, partners across: lowest and highest answer of each, and the level of each of its roles. */
export function Matrix({ shown: { picture } }: { readonly shown: ShownNamed }) {
  const filter = useView(({ insight }) => insight.filter);
  const rows = useMemo(() => matrixOf(picture), [picture]);
  const standings = useMemo(() => standingsOf(picture), [picture]);
  const titles = new Map(picture.lanes.map(({ id, title }) => [id, title]));
  const partners = chosenPartners(picture.municipalities, filter.municipalities);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be scrolled by keyboard
    <section className={styles.frame} aria-label={m.insight_matrix()} tabIndex={0}>
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>{m.insight_matrix()}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {m.insight_matrix_lane()}
            </th>
            {partners.map(({ id, name, short, colour }) => (
              <th key={id} scope="col">
                <span className={styles.code} style={{ background: colour }} aria-hidden="true">
                  {short}
                </span>
                <span className={styles.name}>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ lane, cells }) => (
            <tr key={lane}>
              <th scope="row">{titles.get(lane)}</th>
              {partners.map(({ id }) => (
                <Cell
                  key={id}
                  cell={cells.find(({ municipality }) => municipality === id)}
                  standings={standings(lane, id)}
                  isFaint={({ role }) => !passes(filter, role.id, id)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({
  cell,
  standings,
  isFaint,
}: {
  readonly cell: MatrixCell | undefined;
  readonly standings: readonly Standing[];
  readonly isFaint: (standing: Standing) => boolean;
}) {
  if (!cell || cell.empty) {
    return (
      <td className={styles.empty}>
        <span aria-hidden="true">–</span>
        <VisuallyHidden>{m.insight_empty_cell()}</VisuallyHidden>
      </td>
    );
  }
  const { spread, rolesDiffer } = cell;
  return (
    <td className={rolesDiffer ? styles.differ : undefined}>
      <span className={spread.lowest === null ? styles.off : styles.range} aria-hidden="true">
        {rangeWords(spread)}
      </span>
      <VisuallyHidden>{spokenRange(spread)}</VisuallyHidden>
      <ul className={styles.roles}>
        {standings
          .filter((standing) => !isFaint(standing))
          .map(({ role, spread: own }) => (
            <li key={role.id}>
              <Marker shape={role.shape} colour={PLAIN} short="" size={14} />
              <VisuallyHidden>
                {m.insight_role_level({ role: role.name, level: spokenRange(own) })}
              </VisuallyHidden>
              <span aria-hidden="true">{own.lowest === null ? offSign(own) : rangeWords(own)}</span>
            </li>
          ))}
      </ul>
      {rolesDiffer ? (
        <span className={styles.word}>
          <ArrowUpDown aria-hidden />
          <VisuallyHidden>{m.insight_roles_differ()}</VisuallyHidden>
          <span aria-hidden="true">{m.insight_differ()}</span>
        </span>
      ) : null}
    </td>
  );
}

/** As beside the ladder on the board. */
const offSign = ({ none }: Standing['spread']) => (none > 0 ? '–' : '?');
