import { CloudAlert, CloudCheck, CloudOff, CloudUpload, type LucideIcon } from 'lucide-react';
import { useShallow } from 'zustand/react/shallow';
import { useBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { useHere } from '../../ui/people/usePeople.ts';
import { cx } from '../../ui/primitives/cx.ts';
import { type Saving, savingOf } from './connectionWords.ts';
import styles from './ConnectionState.module.css';
import { useStuck } from './useStuck.ts';

const ICONS = {
  saved: CloudCheck,
  saving: CloudUpload,
  stuck: CloudAlert,
  connecting: CloudUpload,
  offline: CloudOff,
  'not-kept': CloudAlert,
  closed: CloudAlert,
} as const satisfies Record<Saving['kind'], LucideIcon>;

/** Said in bold: something may be lost, or somebody has to look at the server. */
const URGENT: ReadonlySet<Saving['kind']> = new Set(['not-kept', 'stuck']);

/** The line under the title: whether what one did is saved, and how many people are here. */
export function ConnectionState() {
  useLocale();
  const stuck = useStuck();
  const state = useBoard(
    useShallow(({ connection, waiting, keptOnDevice, capability }) => ({
      connection,
      waiting,
      keptOnDevice,
      capability,
    })),
  );
  const { kind, words } = savingOf({ ...state, stuck });
  const here = useHere().length;
  const Icon = ICONS[kind];
  return (
    <p className={styles.line}>
      <Icon aria-hidden className={cx(styles.icon, styles[kind])} />
      <span className={cx(styles.words, URGENT.has(kind) && styles.urgent)}>{words}</span>
      <span className={styles.here}>· {m.board_here({ count: here })}</span>
    </p>
  );
}
