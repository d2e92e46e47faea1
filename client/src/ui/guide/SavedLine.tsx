import { CloudAlert, CloudCheck, CloudUpload } from 'lucide-react';
import { useShallow } from 'zustand/react/shallow';
import { useBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import type { BoardState } from '../../state/boardStore.ts';
import { savingOf } from '../../pages/board/connectionWords.ts';
import { useStuck } from '../../pages/board/useStuck.ts';
import { cx } from '../primitives/index.ts';
import styles from './SavedLine.module.css';

/** Whether what one answered is saved, in the words of the header, and that nobody sees it yet. */
export function SavedLine() {
  const stuck = useStuck();
  const state = useBoard(
    useShallow(({ connection, waiting, keptOnDevice, capability }: BoardState) => ({
      connection,
      waiting,
      keptOnDevice,
      capability,
    })),
  );
  const { kind, words } = savingOf({ ...state, stuck });
  const saved = kind === 'saved';
  const Icon = saved ? CloudCheck : kind === 'saving' ? CloudUpload : CloudAlert;
  const waits = kind === 'offline' && state.waiting > 0;
  return (
    <p className={cx(styles.line, saved && styles.saved)}>
      <Icon aria-hidden />
      {saved
        ? m.guide_saved({ state: words })
        : waits
          ? m.guide_waits({ count: state.waiting })
          : words}
    </p>
  );
}
