import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { cx } from './cx.ts';
import { describedBy, FieldFrame, type FieldProps } from './Field.tsx';
import styles from './Field.module.css';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

export interface SelectProps extends Omit<FieldProps, 'limit'> {
  readonly value: string;
  readonly options: readonly (
    | SelectOption
    | { readonly group: string; readonly options: readonly SelectOption[] }
  )[];
  readonly onValue: (value: string) => void;
  readonly disabled?: boolean;
}

/** A choice from a short list: the browser's own, which every phone and screen reader knows. */
export function Select({ value, options, onValue, disabled = false, ...field }: SelectProps) {
  const id = useId();
  return (
    <FieldFrame {...field} id={id} length={0}>
      <div className={styles.selectFrame}>
        <select
          {...describedBy(id, field)}
          id={id}
          value={value}
          disabled={disabled}
          className={cx(styles.control, styles.select)}
          onChange={(event) => onValue(event.target.value)}
        >
          {options.map((option) =>
            'group' in option ? (
              <optgroup key={option.group} label={option.group}>
                {option.options.map(toOption)}
              </optgroup>
            ) : (
              toOption(option)
            ),
          )}
        </select>
        <ChevronDown aria-hidden />
      </div>
    </FieldFrame>
  );
}

function toOption({ value, label }: SelectOption) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}
