import { type ComponentProps, useId } from 'react';
import { cx } from './cx.ts';
import { describedBy, FieldFrame, type FieldProps } from './Field.tsx';
import styles from './Field.module.css';

type Value = { readonly value: string; readonly onValue?: (value: string) => void };

export type TextFieldProps = FieldProps &
  Value &
  Omit<ComponentProps<'input'>, 'value' | 'id' | 'maxLength'>;

/** A line of text. Give `onValue`, or the native handlers for text that is typed together. */
export function TextField(props: TextFieldProps) {
  const { label, hideLabel, hint, error, limit, value, onValue, className, ...rest } = props;
  const id = useId();
  return (
    <FieldFrame {...{ id, label, hideLabel, hint, error, limit }} length={value.length}>
      <input
        type="text"
        {...(onValue ? { onChange: (event) => onValue(event.target.value) } : {})}
        {...rest}
        {...describedBy(id, { hint, error })}
        {...(limit === undefined ? {} : { maxLength: limit })}
        id={id}
        value={value}
        className={cx(styles.control, className)}
      />
    </FieldFrame>
  );
}

export type TextAreaProps = FieldProps &
  Value &
  Omit<ComponentProps<'textarea'>, 'value' | 'id' | 'maxLength'>;

/** Several lines of text. Give `onValue`, or the native handlers for text that is typed together. */
export function TextArea(props: TextAreaProps) {
  const { label, hideLabel, hint, error, limit, value, onValue, className, ...rest } = props;
  const id = useId();
  return (
    <FieldFrame {...{ id, label, hideLabel, hint, error, limit }} length={value.length}>
      <textarea
        {...(onValue ? { onChange: (event) => onValue(event.target.value) } : {})}
        {...rest}
        {...describedBy(id, { hint, error })}
        {...(limit === undefined ? {} : { maxLength: limit })}
        id={id}
        value={value}
        className={cx(styles.control, styles.area, className)}
      />
    </FieldFrame>
  );
}
