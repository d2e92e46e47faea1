import { Popover as Base } from '@base-ui/react/popover';
import type { ReactElement, ReactNode } from 'react';
import styles from './Popover.module.css';

export interface PopoverProps {
  /** The button it opens from. */
  readonly trigger: ReactElement;
  /** Its accessible name, and its heading. */
  readonly title: string;
  readonly children: ReactNode;
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  readonly align?: 'start' | 'center' | 'end';
  readonly open?: boolean;
  readonly onOpen?: (open: boolean) => void;
}

/** A small card beside the button it opens from; the rest of the page stays in use. */
export function Popover(props: PopoverProps) {
  const { trigger, title, children, side = 'bottom', align = 'center', open, onOpen } = props;
  return (
    <Base.Root
      {...(open === undefined ? {} : { open })}
      {...(onOpen ? { onOpenChange: (next: boolean) => onOpen(next) } : {})}
    >
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner side={side} align={align} sideOffset={10} className={styles.positioner}>
          <Base.Popup className={styles.popup}>
            <Base.Title className={styles.title}>{title}</Base.Title>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
