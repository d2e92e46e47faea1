import type { ComponentProps, ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './IconButton.module.css';
import { tip } from './tip.ts';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  /** The accessible name; also shown as a tooltip. */
  readonly label: string;
  /** Keys that do the same, shown in the tooltip only. */
  readonly keys?: string | undefined;
  /** The icon. */
  readonly children: ReactNode;
  readonly variant?: 'quiet' | 'secondary' | 'primary';
  readonly size?: 'small' | 'normal';
  /** A button that stays down says so. */
  readonly pressed?: boolean | undefined;
  /** Where the tooltip stands. */
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
}

export function IconButton({
  label,
  keys,
  children,
  variant = 'quiet',
  size = 'normal',
  pressed,
  side = 'bottom',
  className,
  disabled = false,
  onClick,
  ...rest
}: IconButtonProps) {
  return (
    <button
      {...rest}
      {...tip(label, { keys, side })}
      type="button"
      aria-label={label}
      // Not `disabled`: who has just pressed it would lose the focus.
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : onClick}
      aria-pressed={pressed}
      className={cx(styles.button, styles[variant], styles[size], className)}
    >
      {children}
    </button>
  );
}
