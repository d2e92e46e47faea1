import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { m } from '../../i18n/index.ts';
import { cx } from './cx.ts';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';

export interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  /** One or two sentences under the title, read out with it. */
  readonly description?: ReactNode;
  readonly children?: ReactNode;
  /** Buttons at the bottom, the main one last. */
  readonly footer?: ReactNode;
  readonly size?: 'small' | 'normal' | 'wide' | 'full';
  readonly initialFocus?: RefObject<HTMLElement | null>;
}

/** A window over the page; Escape, the cross and a press beside it close it, and focus goes back to where it was. */
export function Dialog(props: DialogProps) {
  const { open, onClose, title, description, children, footer, size = 'normal' } = props;
  return (
    <Base.Root open={open} onOpenChange={(next) => (next ? undefined : onClose())}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Viewport className={styles.viewport}>
          <Base.Popup
            className={cx(styles.popup, styles[size])}
            {...(props.initialFocus ? { initialFocus: props.initialFocus } : {})}
          >
            <div className={styles.head}>
              <div>
                <Base.Title className={styles.title}>{title}</Base.Title>
                {description === undefined ? null : (
                  <Base.Description className={styles.description}>{description}</Base.Description>
                )}
              </div>
              <Base.Close
                render={
                  <IconButton label={m.close()} side="left">
                    <X aria-hidden />
                  </IconButton>
                }
              />
            </div>
            <div className={styles.body}>{children}</div>
            {footer === undefined ? null : <div className={styles.footer}>{footer}</div>}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
