import { Tooltip } from '@base-ui/react/tooltip';
import { useEffect, useState } from 'react';
import { listenToTips, type ShownTip } from './listenToTips.ts';
import styles from './Tips.module.css';

/** Shows the words of whichever control has them; hidden from screen readers, which have the control's own name. */
export default function Tips() {
  const [shown, setShown] = useState<ShownTip>();
  useEffect(() => listenToTips(setShown), []);
  if (!shown) return null;
  const { control, text, keys, side } = shown;
  return (
    <Tooltip.Root open>
      <Tooltip.Portal>
        <Tooltip.Positioner
          anchor={control}
          side={side}
          sideOffset={8}
          className={styles.positioner}
          data-tip-shown
        >
          <Tooltip.Popup className={styles.popup} aria-hidden="true">
            {text}
            {keys === undefined ? null : <kbd className={styles.keys}>{keys}</kbd>}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
