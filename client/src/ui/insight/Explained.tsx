import type { Role } from '@samenspel/shared/records';
import { Clock } from 'lucide-react';
import { m } from '../../i18n/index.ts';
import { Marker } from '../primitives/index.ts';
import styles from './Explained.module.css';
import { useSinceReveal } from './useSinceReveal.ts';

/** Ink of no partner in particular. */
const PLAIN = '#3D5A61';

/** How levels of groups come about. */
export function Explained() {
  return (
    <details className={styles.how}>
      <summary>{m.insight_how()}</summary>
      <p>{m.insight_how_middle()}</p>
      <p>{m.insight_how_off()}</p>
      <p>{m.insight_how_roles()}</p>
    </details>
  );
}

/** Which shape is which role, and the signs of what came after the reveal where there are any. */
export function Legend({
  roles,
  hollow,
}: {
  readonly roles: readonly Role[];
  readonly hollow: boolean;
}) {
  const { late, gone } = useSinceReveal();
  return (
    <section className={styles.legend} aria-label={m.insight_legend()}>
      <ul>
        {roles.map(({ id, name, shape }) => (
          <li key={id}>
            <Marker shape={shape} colour={PLAIN} short="" size={24} />
            {name}
          </li>
        ))}
        {hollow ? (
          <li>
            <Marker colour={PLAIN} short="" size={24} hollow />
            {m.insight_legend_perceived()}
          </li>
        ) : null}
        {late.size > 0 ? (
          <li>
            <Clock aria-hidden className={styles.sign} />
            {m.insight_late()}
          </li>
        ) : null}
        {gone.length > 0 ? (
          <li>
            <span aria-hidden className={styles.gone}>
              −1
            </span>
            {m.insight_legend_gone()}
          </li>
        ) : null}
      </ul>
    </section>
  );
}
