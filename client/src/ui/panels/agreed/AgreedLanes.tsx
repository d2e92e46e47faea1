import { useBoard } from '../../../board/index.ts';
import { LaneAgreements, LooseAgreements } from '../../agreements/LaneAgreements.tsx';
import { describeLane } from '../../describe.ts';
import styles from './Agreed.module.css';
import { AgreedPair } from './AgreedPair.tsx';

/** Each subject with its agreed level, now and wanted, and the agreements to get there. */
export function AgreedLanes() {
  const lanes = useBoard((state) => state.lanes);
  return (
    <>
      <ul className={styles.lanes}>
        {lanes.map((lane) => (
          <Lane key={lane} lane={lane} />
        ))}
      </ul>
      <LooseAgreements />
    </>
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
