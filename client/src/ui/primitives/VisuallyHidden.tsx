import type { ComponentProps } from 'react';
import styles from './VisuallyHidden.module.css';

/** Said by a screen reader, not seen. */
export function VisuallyHidden(props: Omit<ComponentProps<'span'>, 'className'>) {
  return <span {...props} className={styles.hidden} />;
}
