import { cx } from '../primitives/index.ts';
import styles from './Ask.module.css';
import type { Screen } from './questions.ts';
import { useFocusOn } from './useFocusOn.ts';

interface Props {
  /** Where one is among them; undefined: at none of them. */
  readonly at: string | undefined;
  readonly screens: readonly Screen[];
  readonly answered: ReadonlySet<string>;
  /** A line above the question. */
  readonly above: string;
  readonly question: string;
}

/** How far one is, and the question one is at. */
export function Ask({ at, screens, answered, above, question }: Props) {
  const heading = useFocusOn<HTMLHeadingElement>(question + above);
  return (
    <div className={styles.ask}>
      <div className={styles.segments} aria-hidden="true">
        {screens.map(({ key }) => (
          <span
            key={key}
            className={cx(answered.has(key) && styles.answered, key === at && styles.here)}
          />
        ))}
      </div>
      <p className={styles.above}>{above}</p>
      <h3 ref={heading} tabIndex={-1} className={styles.question} data-guide-heading>
        {question}
      </h3>
    </div>
  );
}
