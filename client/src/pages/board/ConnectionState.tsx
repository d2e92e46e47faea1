import { CloudAlert, CloudCheck, CloudOff, CloudUpload, type LucideIcon } from 'lucide-react';
import { useShallow } from 'zustand/react/shallow';
import { useBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { useHere } from '../../ui/people/usePeople.ts';
import { cx } from '../../ui/primitives/cx.ts';
import { type Saving, savingOf } from './connectionWords.ts';
import styles from './ConnectionState.module.css';

const ICONS = {
  saved: CloudCheck,
  saving: CloudUpload,
  connecting: CloudUpload,
  offline: CloudOff,
  'not-kept': CloudAlert,
  closed: CloudAlert,
} as const satisfies Record<Saving['kind'], LucideIcon>;

/** The line under the title: whether what one did is saved, and how many people are here. */
export function ConnectionState() {
  useLocale();
  const { kind, words } = savingOf(
    useBoard(
      useShallow(({ connection, waiting, keptOnDevice, capability }) => ({
        connection,
        waiting,
        keptOnDevice,
        capability,
      })),
    ),
  );
  const here = useHere().length;
  const Icon = ICONS[kind];
  return (
    <p className={styles.line}>
      <Icon aria-hidden className={cx(styles.icon, styles[kind])} />
      <span className={cx(styles.words, kind === 'not-kept' && styles.urgent)}>{words}</span>
      <span className={styles.here}>· {m.board_here({ count: here })}</span>
    </p>
  );
}
