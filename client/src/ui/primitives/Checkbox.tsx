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

export function Checkbox(props: CheckboxProps) {
  return <Tick {...props} kind="checkbox" />;
}

/** On or off, at once: for settings that take effect without a button. */
export function Switch(props: CheckboxProps) {
  return <Tick {...props} kind="switch" />;
}

function Tick({
  label,
  hint,
  checked,
  onChecked,
  disabled = false,
  kind,
}: CheckboxProps & { readonly kind: 'checkbox' | 'switch' }) {
  return (
    <label className={cx(styles.label, disabled && styles.disabled)}>
      <input
        type="checkbox"
        {...(kind === 'switch' ? { role: 'switch' } : {})}
        className={kind === 'switch' ? styles.switch : styles.box}
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
