import type { ReactNode } from 'react';
import styles from './Checkbox.module.css';
import { cx } from './cx.ts';

export interface CheckboxProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly onChecked: (checked: boolean) => void;
  readonly disabled?: boolean;
}

/** On or off. */
export function Checkbox({ label, hint, checked, onChecked, disabled = false }: CheckboxProps) {
  return (
    <label className={cx(styles.label, disabled && styles.disabled)}>
      <input
        type="checkbox"
        className={styles.box}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChecked(event.target.checked)}
      />
      <span>
        {label}
        {hint === undefined ? null : <span className={styles.hint}>{hint}</span>}
      </span>
    </label>
  );
}
