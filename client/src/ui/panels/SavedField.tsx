import type { FacilitatorCommand } from '@samenspel/shared/session';
import type { Ref } from 'react';
import { TextArea, TextField } from '../primitives/index.ts';
import styles from './SavedField.module.css';
import { useSaved } from './useSaved.ts';

export interface SavedFieldProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: string;
  readonly limit: number;
  readonly optional?: boolean;
  readonly check?: (text: string) => string | undefined;
  readonly toCommand: (text: string) => FacilitatorCommand;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly className?: string | undefined;
}

/** A name among the board's settings; saved on leaving it or on Enter. */
export function SavedField({
  label,
  hideLabel,
  value,
  limit,
  optional,
  check,
  toCommand,
  inputRef,
  className,
}: SavedFieldProps) {
  const field = useSaved({ value, optional, check, toCommand });
  return (
    <TextField
      {...{ ...field, label, hideLabel, limit, className }}
      autoComplete="off"
      {...(inputRef ? { ref: inputRef } : {})}
    />
  );
}

/** A sentence among the board's settings: it wraps, but stays one line. */
export function SavedSentence({
  label,
  value,
  limit,
  toCommand,
}: Pick<SavedFieldProps, 'label' | 'value' | 'limit' | 'toCommand'>) {
  const field = useSaved({ value, optional: true, toCommand });
  return (
    <TextArea
      {...{ ...field, label, limit }}
      rows={2}
      className={styles.sentence}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.preventDefault();
        field.onKeyDown(event);
      }}
    />
  );
}
