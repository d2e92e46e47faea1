import { useBoard } from '../../../board/index.ts';
import { KeepInPlace } from '../../agreements/KeepInPlace.tsx';
import {
  EarlierAgreements,
  LaneAgreements,
  LooseAgreements,
} from '../../agreements/LaneAgreements.tsx';
import { describeLane } from '../../describe.ts';
import styles from './Agreed.module.css';
import { AgreedPair } from './AgreedPair.tsx';

/** What is still open from meetings before; then each subject with its agreed level, now and wanted, and the agreements to get there. */
export function AgreedLanes() {
  const lanes = useBoard((state) => state.lanes);
  return (
    <KeepInPlace>
      <EarlierAgreements />
      <ul className={styles.lanes}>
        {lanes.map((lane) => (
          <Lane key={lane} lane={lane} />
        ))}
      </ul>
      <LooseAgreements />
    </KeepInPlace>
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
