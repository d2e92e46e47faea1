import { type ReactNode, useId } from 'react';
import { cx } from './cx.ts';
import styles from './RadioGroup.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export interface RadioOption<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** An icon or a marker before the label. */
  readonly mark?: ReactNode;
  readonly disabled?: boolean;
}

export interface RadioGroupProps<Value extends string> {
  /** What is asked. */
  readonly label: ReactNode;
  readonly hideLabel?: boolean;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  /** Undefined: nothing chosen yet. */
  readonly value: Value | undefined;
  readonly options: readonly RadioOption<Value>[];
  readonly onValue: (value: Value) => void;
}

/** A question with large cards as answers; `small` ones where there are many. */
export function RadioGroup<Value extends string>({
  size = 'large',
  ...props
}: RadioGroupProps<Value> & { readonly size?: 'large' | 'small' }) {
  return <Radios {...props} look={size === 'large' ? 'cards' : 'tiles'} />;
}

/** A few short answers side by side. */
export function Segmented<Value extends string>(props: RadioGroupProps<Value>) {
  return <Radios {...props} look="segments" />;
}

function Radios<Value extends string>({
  label,
  hideLabel = false,
  hint,
  error,
  value,
  options,
  onValue,
  look,
}: RadioGroupProps<Value> & { readonly look: 'cards' | 'tiles' | 'segments' }) {
  const name = useId();
  return (
    <fieldset {...(error === undefined ? {} : { 'aria-describedby': `${name}-error` })}>
      <legend className={cx(styles.legend, hideLabel && styles.hiddenLegend)}>
        {hideLabel ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </legend>
      {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
      <div className={styles[look]}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              name={name}
              value={option.value}
              className={styles.input}
              checked={option.value === value}
              disabled={option.disabled ?? false}
              onChange={() => onValue(option.value)}
            />
            {option.mark}
            <span>
              <span className={styles.words}>{option.label}</span>
              {option.hint === undefined ? null : (
                <span className={styles.optionHint}>{option.hint}</span>
              )}
            </span>
          </label>
        ))}
      </div>
      {error === undefined ? null : (
        <p id={`${name}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
