import type { Agreement } from '@samenspel/shared/records';
import { useLayoutEffect, useRef } from 'react';
import { useBoard, useView } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { AgreementRow } from './AgreementRow.tsx';
import styles from './Agreements.module.css';
import { earlierHeading, type Part } from './parts.ts';

interface Props {
  readonly agreements: readonly Agreement[];
  readonly edits: boolean;
  /** Names the list. */
  readonly label: string;
  readonly withSubject?: boolean;
}

/** Agreements of one part, one below the other. */
export function AgreementList(props: Props & { readonly part: Part; readonly dated?: boolean }) {
  const { agreements, edits, label, part, withSubject = false, dated = false } = props;
  return (
    <ul className={styles.list} aria-label={label}>
      {agreements.map((agreement) => (
        <AgreementRow key={agreement.id} {...{ agreement, edits, part, withSubject, dated }} />
      ))}
    </ul>
  );
}

/** What is done, folded away: it opens when one of them is asked for on the canvas. */
export function DoneAgreements({ agreements, label, ...props }: Props) {
  const fold = useRef<HTMLDetailsElement>(null);
  const asked = useView(({ openAgreement }) => agreements.some(({ id }) => id === openAgreement));
  // Before the row itself comes into view and takes the focus.
  useLayoutEffect(() => {
    if (asked && fold.current) fold.current.open = true;
  }, [asked]);
  if (agreements.length === 0) return null;
  return (
    <details ref={fold} className={styles.fold}>
      <summary>{m.votes_done_count({ count: agreements.length })}</summary>
      <AgreementList
        {...props}
        agreements={agreements}
        label={m.votes_done_of({ list: label })}
        part="done"
      />
    </details>
  );
}

/** What is still open from meetings before, to be checked off at the beginning of this one. */
export function EarlierList({ agreements, edits }: Pick<Props, 'agreements' | 'edits'>) {
  const meetings = useBoard(({ method }) => method.meetings);
  const heading = earlierHeading(agreements, meetings);
  return (
    <AgreementList
      {...{ agreements, edits }}
      label={heading}
      part="earlier"
      withSubject
      dated={heading === m.votes_earlier()}
    />
  );
}
