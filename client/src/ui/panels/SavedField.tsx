import type { FacilitatorCommand } from '@samenspel/shared/session';
import type { Ref } from 'react';
import { TextField } from '../primitives/index.ts';
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

/** A line of the board's settings; saved on leaving it or on Enter. */
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
  const { error, ...field } = useSaved({ value, optional, check, toCommand });
  return (
    <TextField
      {...field}
      label={label}
      hideLabel={hideLabel}
      limit={limit}
      error={error}
      className={className}
      autoComplete="off"
      {...(inputRef ? { ref: inputRef } : {})}
    />
  );
}
