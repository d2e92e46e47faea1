import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './Field.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** From this part of the limit on, the counter shows. */
const NEAR = 0.8;

export interface FieldProps {
  readonly label: ReactNode;
  /** Said to screen readers only, where the place says what it is. */
  readonly hideLabel?: boolean | undefined;
  readonly hint?: ReactNode;
  /** What is wrong, in words; undefined when nothing is. */
  readonly error?: ReactNode;
  /** Most characters; a counter shows when near. */
  readonly limit?: number | undefined;
}

interface FrameProps extends FieldProps {
  readonly id: string;
  readonly length: number;
  readonly children: ReactNode;
}

/** Label above, hint and error below; the ids are those that `describedBy` gives. */
export function FieldFrame({
  id,
  label,
  hideLabel,
  hint,
  error,
  limit,
  length,
  children,
}: FrameProps) {
  const words = hideLabel ? <VisuallyHidden>{label}</VisuallyHidden> : label;
  const near = limit !== undefined && length >= limit * NEAR;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={cx(styles.label, hideLabel && styles.hiddenLabel)}>
        {words}
      </label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {children}
      <div className={styles.below} aria-live="polite">
        {error === undefined ? null : (
          <p id={`${id}-error`} className={styles.error}>
            {error}
          </p>
        )}
        {near ? (
          <p id={`${id}-counter`} className={cx(styles.counter, length >= limit && styles.full)}>
            {length} / {limit}
          </p>
        ) : null}
      </div>
    </div>
  );
}

/** Attributes that tie a control to its hint and its error. */
export function describedBy(
  id: string,
  { hint, error }: Pick<FieldProps, 'hint' | 'error'>,
): { 'aria-describedby'?: string; 'aria-invalid'?: true } {
  const ids = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(error === undefined ? [] : [`${id}-error`]),
  ];
  return {
    ...(ids.length === 0 ? {} : { 'aria-describedby': ids.join(' ') }),
    ...(error === undefined ? {} : { 'aria-invalid': true }),
  };
}
