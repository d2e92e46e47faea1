import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { m } from '../../i18n/index.ts';
import { cx } from './cx.ts';
import { IconButton } from './IconButton.tsx';
import styles from './Panel.module.css';

export interface PanelProps {
  readonly title: ReactNode;
  /** A line under the title. */
  readonly subtitle?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Stays in view at the bottom. */
  readonly footer?: ReactNode;
  /** Moves the focus into the panel when it opens, and back when it closes; the default. */
  readonly takesFocus?: boolean;
  /** On a phone it takes the whole height below the header: for what one stays in, rather than looks up. */
  readonly tall?: boolean;
}

/** The frame of a panel at the right; on a phone a sheet from below. Escape closes it. */
export function Panel(props: PanelProps) {
  const { title, subtitle, onClose, children, footer, takesFocus = true, tall = false } = props;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    const before = document.activeElement;
    heading.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    };
  }, [takesFocus]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape from anywhere inside closes it
    <section
      className={cx(styles.panel, tall && styles.tall)}
      aria-labelledby={id}
      data-panel
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className={styles.head}>
        <div className={styles.words}>
          <h2 id={id} ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </h2>
          {subtitle === undefined ? null : <p className={styles.subtitle}>{subtitle}</p>}
        </div>
        <IconButton label={m.close()} size="small" side="left" onClick={onClose}>
          <X aria-hidden />
        </IconButton>
      </div>
      <div className={styles.body}>{children}</div>
      {footer === undefined ? null : <div className={styles.footer}>{footer}</div>}
    </section>
  );
}
