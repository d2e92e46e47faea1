import { useBoard, useOpenBoard } from '../../../board/index.ts';
import { m, useLocale } from '../../../i18n/index.ts';
import { LaneAgreements, LooseAgreements } from '../../agreements/LaneAgreements.tsx';
import { describeLane } from '../../describe.ts';
import { Panel } from '../../primitives/index.ts';
import { OfflineNote } from '../OfflineNote.tsx';
import styles from './Agreed.module.css';
import { AgreedPair } from './AgreedPair.tsx';

/** What the group settles on for each subject: outcome of the conversation, not a decision. */
export function AgreedPanel({ onClose }: { readonly onClose: () => void }) {
  useLocale();
  const { capability } = useOpenBoard();
  const lanes = useBoard((state) => state.lanes);
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
      <ul className={styles.lanes}>
        {lanes.map((lane) => (
          <Lane key={lane} lane={lane} />
        ))}
      </ul>
      <LooseAgreements />
    </Panel>
  );
}

function Lane({ lane }: { readonly lane: string }) {
  const title = useBoard((state) => describeLane(state, lane));
  return (
    <li className={styles.lane}>
      <h3>{title}</h3>
      <AgreedPair lane={lane} note={false} />
      <LaneAgreements lane={lane} />
    </li>
  );
}
