import { Check } from 'lucide-react';
import { useId } from 'react';
import styles from './Chips.module.css';

export interface ChipOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** Several of a few, each on or off. */
export function Chips<Value extends string>({
  label,
  hint,
  options,
  chosen,
  onToggle,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly ChipOption<Value>[];
  readonly chosen: ReadonlySet<Value>;
  readonly onToggle: (value: Value) => void;
}) {
  const id = useId();
  return (
    <fieldset {...(hint === undefined ? {} : { 'aria-describedby': id })}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.chips}>
        {options.map(({ value, label: words }) => (
          <button
            key={value}
            type="button"
            className={styles.chip}
            aria-pressed={chosen.has(value)}
            onClick={() => onToggle(value)}
          >
            {chosen.has(value) ? <Check aria-hidden /> : null}
            {words}
          </button>
        ))}
      </div>
      {hint === undefined ? null : (
        <p id={id} className={styles.hint}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
