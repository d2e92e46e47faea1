import { Popover } from '@base-ui/react/popover';
import { ChevronDown } from 'lucide-react';
import { useBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { municipalityName } from '../describe.ts';
import { buttonClass } from '../primitives/Button.tsx';
import styles from './ProgressButton.module.css';

/** "7 van 12 klaar"; opens how many per municipality. Who they are is not told (R2). */
export function ProgressButton({ done, of }: { readonly done: number; readonly of: number }) {
  useLocale();
  return (
    <Popover.Root>
      <Popover.Trigger
        className={buttonClass('quiet', 'small')}
        aria-label={m.lead_progress_name({ done, of })}
      >
        <output className={styles.count}>{m.lead_progress({ done, of })}</output>
        <ChevronDown aria-hidden />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={8} className={styles.positioner}>
          <Popover.Popup className={styles.popup}>
            <Popover.Title className={styles.title}>{m.lead_progress_title()}</Popover.Title>
            <Municipalities />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Municipalities() {
  const progress = useBoard((board) => board.progress);
  const settings = useBoard((board) => board.settings);
  const order = settings?.municipalities.map(({ id }) => id) ?? [];
  const rows = [...progress].toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  if (rows.length === 0) return <p className={styles.nobody}>{m.lead_progress_nobody()}</p>;
  return (
    <ul className={styles.rows}>
      {rows.map(([id, [done, of]]) => (
        <li key={id} className={styles.row}>
          <span>{municipalityName(settings, id)}</span>
          <span className={styles.number}>{m.lead_progress_of({ done, of })}</span>
        </li>
      ))}
    </ul>
  );
}
