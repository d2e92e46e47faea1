import type { Agreed, LaneId } from '@samenspel/shared/records';
import { useState } from 'react';
import { useBoard, useOpenBoard } from '../../../board/index.ts';
import { m } from '../../../i18n/index.ts';
import { describeLane, placeHeading } from '../../describe.ts';
import { Select, VisuallyHidden } from '../../primitives/index.ts';
import { useFacilitate } from '../useFacilitate.ts';
import styles from './Agreed.module.css';
import {
  nowChoices,
  nowValue,
  wantedChoices,
  wantedValue,
  withNow,
  withWanted,
} from './agreedChoices.ts';

const NOTHING: Agreed = { now: null, wanted: null };

/** The agreed level of a lane, now and wanted: facilitators choose, others read. */
export function AgreedPair({
  lane,
  note = true,
}: {
  readonly lane: LaneId;
  /** Whether to say what it is and is not; once is enough where several stand together. */
  readonly note?: boolean;
}) {
  const { capability } = useOpenBoard();
  return (
    <div className={styles.pair}>
      {note ? (
        <div>
          <h3>{m.panels_agreed_level()}</h3>
          <p className={styles.quiet}>{m.panels_agreed_note()}</p>
        </div>
      ) : null}
      {capability === 'facilitate' ? <Choose lane={lane} /> : <Read lane={lane} />}
    </div>
  );
}

function Choose({ lane }: { readonly lane: LaneId }) {
  const settings = useBoard((state) => state.settings);
  const stored = useBoard((state) => state.agreed.get(lane)) ?? NOTHING;
  const title = useBoard((state) => describeLane(state, lane));
  const { send, error } = useFacilitate();
  // Shown until the board itself says something newer.
  const [sent, setSent] = useState<
    { readonly agreed: Agreed; readonly over: Agreed } | undefined
  >();
  if (!settings) return null;
  const shown = sent?.over === stored ? sent.agreed : stored;
  const choose = async (agreed: Agreed) => {
    setSent({ agreed, over: stored });
    if (!(await send({ type: 'setAgreed', lane, agreed }))) setSent(undefined);
  };
  return (
    <>
      <Select
        label={
          <Named words={m.panels_agreed_now()} full={m.panels_agreed_now_of({ lane: title })} />
        }
        value={nowValue(shown)}
        options={nowChoices(settings, shown)}
        onValue={(value) => void choose(withNow(shown, value))}
      />
      <Select
        label={
          <Named
            words={m.panels_agreed_wanted()}
            full={m.panels_agreed_wanted_of({ lane: title })}
          />
        }
        value={wantedValue(shown)}
        options={wantedChoices(settings, shown)}
        onValue={(value) => void choose(withWanted(shown, value))}
        error={error}
      />
    </>
  );
}

/** Short to see, where the lane stands above it; complete to hear. */
function Named({ words, full }: { readonly words: string; readonly full: string }) {
  return (
    <>
      <span aria-hidden="true">{words}</span>
      <VisuallyHidden>{full}</VisuallyHidden>
    </>
  );
}

function Read({ lane }: { readonly lane: LaneId }) {
  const settings = useBoard((state) => state.settings);
  const agreed = useBoard((state) => state.agreed.get(lane)) ?? NOTHING;
  return (
    <dl className={styles.read}>
      <div>
        <dt>{m.panels_agreed_now()}</dt>
        <dd>{placeHeading(settings, agreed.now)}</dd>
      </div>
      <div>
        <dt>{m.panels_agreed_wanted()}</dt>
        <dd>
          {agreed.wanted !== null && agreed.wanted === agreed.now
            ? m.panels_agreed_good_as_is()
            : placeHeading(settings, agreed.wanted)}
        </dd>
      </div>
    </dl>
  );
}
