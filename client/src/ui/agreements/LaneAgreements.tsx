import { addItem } from '@samenspel/shared/commands';
import { type Agreement, byDue, type LaneId, WHOLE } from '@samenspel/shared/records';
import { Plus } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { mayAgree } from '../../state/round.ts';
import { describeLane } from '../describe.ts';
import { Button } from '../primitives/index.ts';
import { AgreementForm } from './AgreementForm.tsx';
import { AgreementRow } from './AgreementRow.tsx';
import styles from './Agreements.module.css';
import { emptyDraft, newAgreement } from './newAgreement.ts';

function useAgreements(which: (agreement: Agreement, lanes: readonly LaneId[]) => boolean) {
  const items = useBoard((state) => state.items);
  const lanes = useBoard((state) => state.lanes);
  return useMemo(
    () =>
      [...items.values()]
        .filter((item) => item.type === 'agreement')
        .filter((agreement) => which(agreement, lanes))
        .toSorted(byDue),
    [items, lanes, which],
  );
}

/** The agreements about one subject, by date and what is done last, and the way to make one. */
export function LaneAgreements({ lane }: { readonly lane: LaneId }) {
  const which = useMemo(() => (agreement: Agreement) => agreement.lane === lane, [lane]);
  const agreements = useAgreements(which);
  const edits = useBoard(mayAgree);
  const { capability } = useOpenBoard();
  const title = useBoard((state) => describeLane(state, lane));
  if (agreements.length === 0 && capability === 'view') return null;
  return (
    <div className={styles.agreements} data-agreements>
      <h4 tabIndex={-1}>{m.votes_agreements()}</h4>
      <List agreements={agreements} edits={edits} label={m.votes_agreements_of({ lane: title })} />
      <Add lane={lane} label={m.votes_add_of({ lane: title })} edits={edits} />
    </div>
  );
}

const isLoose = ({ lane }: Agreement, lanes: readonly LaneId[]) => !lanes.includes(lane);

/** Agreements about subjects that are no longer on the ladder; nothing where there are none. */
export function LooseAgreements() {
  const agreements = useAgreements(isLoose);
  const edits = useBoard(mayAgree);
  if (agreements.length === 0) return null;
  return (
    <section className={styles.loose} data-agreements aria-labelledby="loose-agreements">
      <h3 id="loose-agreements" tabIndex={-1}>
        {m.votes_agreements_loose()}
      </h3>
      <List agreements={agreements} edits={edits} label={m.votes_agreements_loose()} withSubject />
    </section>
  );
}

const all = () => true;

/** Every agreement on the board, for the list beside the canvas. */
export function AllAgreements() {
  const agreements = useAgreements(all);
  const edits = useBoard(mayAgree);
  return (
    <section data-agreements aria-labelledby="outline-agreements">
      <h3 id="outline-agreements" tabIndex={-1}>
        {m.votes_agreements()}
      </h3>
      <List agreements={agreements} edits={edits} label={m.votes_agreements()} withSubject />
      <Add lane={WHOLE} label={m.votes_add()} edits={edits} withSubject />
    </section>
  );
}

function List({
  agreements,
  edits,
  label,
  withSubject = false,
}: {
  readonly agreements: readonly Agreement[];
  readonly edits: boolean;
  readonly label: string;
  readonly withSubject?: boolean;
}) {
  if (agreements.length === 0) return <p className={styles.none}>{m.votes_agreements_none()}</p>;
  return (
    <ul className={styles.list} aria-label={label}>
      {agreements.map((agreement) => (
        <AgreementRow key={agreement.id} {...{ agreement, edits, withSubject }} />
      ))}
    </ul>
  );
}

/** What has been begun stays when the canvas is locked, to be saved when it no longer is. */
function Add({
  lane,
  label,
  edits,
  withSubject = false,
}: {
  readonly lane: LaneId;
  readonly label: string;
  readonly edits: boolean;
  readonly withSubject?: boolean;
}) {
  const { board, dispatch } = useOpenBoard();
  const [adding, setAdding] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const end = () => {
    setAdding(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  if (!adding) {
    if (!edits) return null;
    return (
      <Button
        ref={button}
        size="small"
        icon={<Plus aria-hidden />}
        aria-label={label}
        onClick={() => setAdding(true)}
      >
        {m.votes_add()}
      </Button>
    );
  }
  return (
    <AgreementForm
      label={label}
      draft={emptyDraft(lane)}
      save={m.votes_add_save()}
      withSubject={withSubject}
      onCancel={end}
      onSave={(draft) => {
        if (dispatch(addItem({ item: newAgreement(board.getState(), draft) }))) end();
      }}
    />
  );
}
