import { useMemo } from 'react';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { OfflineNote } from '../panels/OfflineNote.tsx';
import { Panel } from '../primitives/index.ts';
import { inOrder } from './ballot.ts';
import { OpenVoteButton } from './OpenVoteButton.tsx';
import { Votes } from './Votes.tsx';
import styles from './Votes.module.css';

/** Votes with dots: give one's own, and see how those that are closed came out. */
export function VotesPanel({ onClose }: { readonly onClose: () => void }) {
  useLocale();
  const { capability } = useOpenBoard();
  const facilitates = capability === 'facilitate';
  return (
    <Panel
      title={m.votes_panel()}
      onClose={onClose}
      tall
      footer={facilitates ? <OpenVoteButton /> : undefined}
    >
      {facilitates ? <OfflineNote /> : null}
      <VoteList />
    </Panel>
  );
}

function VoteList() {
  const votes = useBoard((state) => state.method.votes);
  const sorted = useMemo(() => inOrder(votes), [votes]);
  if (sorted.length > 0) return <Votes votes={sorted} />;
  return (
    <div className={styles.none}>
      <p>{m.votes_none()}</p>
      <p className={styles.quiet}>{m.votes_intro()}</p>
    </div>
  );
}
