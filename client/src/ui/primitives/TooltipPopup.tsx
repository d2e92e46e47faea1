import { Tooltip } from '@base-ui/react/tooltip';
import styles from './TooltipPopup.module.css';

interface Props {
  readonly text: string;
  readonly keys?: string | undefined;
  readonly side: 'top' | 'right' | 'bottom' | 'left';
}

/** The words beside a control; hidden from screen readers, which have the control's own name. */
export function TooltipPopup({ text, keys, side }: Props) {
  return (
    <Tooltip.Portal>
      <Tooltip.Positioner side={side} sideOffset={8} className={styles.positioner}>
        <Tooltip.Popup className={styles.popup} aria-hidden="true">
          {text}
          {keys === undefined ? null : <kbd className={styles.keys}>{keys}</kbd>}
        </Tooltip.Popup>
      </Tooltip.Positioner>
    </Tooltip.Portal>
  );
}
