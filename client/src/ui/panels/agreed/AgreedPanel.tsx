import { useOpenBoard } from '../../../board/index.ts';
import { m, useLocale } from '../../../i18n/index.ts';
import { Panel } from '../../primitives/index.ts';
import { OfflineNote } from '../OfflineNote.tsx';
import styles from './Agreed.module.css';
import { AgreedLanes } from './AgreedLanes.tsx';

/** What the group settles on for each subject: outcome of the conversation, not a decision. */
export function AgreedPanel({ onClose }: { readonly onClose: () => void }) {
  useLocale();
  const { capability } = useOpenBoard();
  return (
    <Panel
      title={m.panels_agreed_heading()}
      subtitle={m.panels_agreed_note()}
      onClose={onClose}
      tall
    >
      {capability === 'facilitate' ? (
        <OfflineNote />
      ) : (
        <p className={styles.quiet}>{m.panels_agreed_readers()}</p>
      )}
      <AgreedLanes />
    </Panel>
  );
}
