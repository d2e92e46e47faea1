import { addItem } from '@samenspel/shared/commands';
import { type Agreement, type LaneId, WHOLE } from '@samenspel/shared/records';
import { Plus } from 'lucide-react';
import { type ComponentProps, useMemo, useRef, useState } from 'react';
import { serverNow, useBoard, useOpenBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { mayAgree } from '../../state/round.ts';
import { describeLane } from '../describe.ts';
import { Button } from '../primitives/index.ts';
import { AgreementForm } from './AgreementForm.tsx';
import { AgreementList, DoneAgreements, EarlierList } from './AgreementList.tsx';
import styles from './Agreements.module.css';
import { KeepInPlace, useKept } from './KeepInPlace.tsx';
import { emptyDraft, newAgreement } from './newAgreement.ts';
import { earlierHeading, partsOf } from './parts.ts';

type Which = (agreement: Agreement, lanes: readonly LaneId[]) => boolean;

/** The agreements one asks for, by where they are listed. */
function useParts(which: Which) {
  const items = useBoard((state) => state.items);
  const lanes = useBoard((state) => state.lanes);
  const meetings = useBoard(({ method }) => method.meetings);
  const { kept } = useKept();
  return useMemo(() => {
    const agreements = [...items.values()]
      .filter((item) => item.type === 'agreement')
      .filter((agreement) => which(agreement, lanes));
    return partsOf(agreements, meetings, kept);
  }, [items, lanes, meetings, kept, which]);
}

const all: Which = () => true;
const isLoose: Which = ({ lane }, lanes) => !lanes.includes(lane);

/** What is still open from meetings before, about whatever subject; nothing where there is none. */
export function EarlierAgreements() {
  const { earlier } = useParts(all);
  const meetings = useBoard(({ method }) => method.meetings);
  const edits = useBoard(mayAgree);
  if (earlier.length === 0) return null;
  return (
    <section className={styles.earlier} data-agreements aria-labelledby="earlier-agreements">
      <h3 id="earlier-agreements" tabIndex={-1}>
        {earlierHeading(earlier, meetings)}
      </h3>
      <EarlierList agreements={earlier} edits={edits} />
    </section>
  );
}

/** The agreements about one subject that were made in this meeting or are done, and the way to make one. */
export function LaneAgreements({ lane }: { readonly lane: LaneId }) {
  const which = useMemo<Which>(() => (agreement) => agreement.lane === lane, [lane]);
  const { earlier, fresh, done } = useParts(which);
  const edits = useBoard(mayAgree);
  const { capability } = useOpenBoard();
  const title = useBoard((state) => describeLane(state, lane));
  if (fresh.length + done.length === 0 && capability === 'view') return null;
  const label = m.votes_agreements_of({ lane: title });
  return (
    <div className={styles.agreements} data-agreements>
      <h4 tabIndex={-1}>{m.votes_agreements()}</h4>
      {fresh.length + done.length === 0 ? (
        <p className={styles.none}>
          {earlier.length > 0 ? m.votes_agreements_none_new() : m.votes_agreements_none()}
        </p>
      ) : null}
      <Fresh {...{ edits, label }} agreements={fresh} />
      <Add lane={lane} label={m.votes_add_of({ lane: title })} edits={edits} />
      <DoneAgreements {...{ edits, label }} agreements={done} />
    </div>
  );
}

/** Agreements about subjects that are no longer on the ladder; nothing where there are none. */
export function LooseAgreements() {
  const { fresh, done } = useParts(isLoose);
  const edits = useBoard(mayAgree);
  if (fresh.length + done.length === 0) return null;
  const label = m.votes_agreements_loose();
  return (
    <section className={styles.loose} data-agreements aria-labelledby="loose-agreements">
      <h3 id="loose-agreements" tabIndex={-1}>
        {label}
      </h3>
      <Fresh {...{ edits, label }} agreements={fresh} withSubject />
      <DoneAgreements {...{ edits, label }} agreements={done} withSubject />
    </section>
  );
}

/** Every agreement on the board, for the list beside the canvas. */
export function AllAgreements() {
  return (
    <KeepInPlace>
      <AllParts />
    </KeepInPlace>
  );
}

function AllParts() {
  const { earlier, fresh, done } = useParts(all);
  const meetings = useBoard(({ method }) => method.meetings);
  const edits = useBoard(mayAgree);
  const label = m.votes_agreements();
  return (
    <section data-agreements aria-labelledby="outline-agreements">
      <h3 id="outline-agreements" tabIndex={-1}>
        {label}
      </h3>
      {earlier.length > 0 ? (
        <>
          <h4>{earlierHeading(earlier, meetings)}</h4>
          <EarlierList agreements={earlier} edits={edits} />
          <h4>{m.votes_agreements_new()}</h4>
        </>
      ) : null}
      {fresh.length + done.length === 0 ? (
        <p className={styles.none}>
          {earlier.length > 0 ? m.votes_agreements_none_new() : m.votes_agreements_none()}
        </p>
      ) : null}
      <Fresh {...{ edits, label }} agreements={fresh} withSubject />
      <Add lane={WHOLE} label={m.votes_add()} edits={edits} withSubject />
      <DoneAgreements {...{ edits, label }} agreements={done} withSubject />
    </section>
  );
}

function Fresh(props: Omit<ComponentProps<typeof AgreementList>, 'part'>) {
  return props.agreements.length === 0 ? null : <AgreementList {...props} part="fresh" />;
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
        const item = newAgreement(board.getState(), draft, serverNow());
        if (dispatch(addItem({ item }))) end();
      }}
    />
  );
}
