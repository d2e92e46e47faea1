import type { Level } from '@samenspel/shared/records';
import { m } from '../../i18n/index.ts';
import styles from './Outline.module.css';

/** The ladder in words, highest level on top as it is drawn; folded away until asked for. */
export function LevelList({ levels }: { readonly levels: readonly Level[] }) {
  return (
    <details className={styles.fold}>
      <summary>
        <h3>{m.panels_list_levels()}</h3>
      </summary>
      <ol reversed className={styles.levels}>
        {levels
          .map((level, i) => ({ level, number: i + 1 }))
          .toReversed()
          .map(({ level, number }) => (
            <li key={level.id} value={number} className={styles.level}>
              <span className={styles.ring} aria-hidden="true">
                {number}
              </span>
              <span>
                <strong>{level.name}</strong>
                {level.description === '' ? null : (
                  <span className={styles.line}>{level.description}</span>
                )}
              </span>
            </li>
          ))}
      </ol>
    </details>
  );
}
