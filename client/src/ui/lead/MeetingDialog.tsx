import { newId } from '@samenspel/shared/records';
import { useState } from 'react';
import { useBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { roundOf } from '../../state/round.ts';
import { useFacilitate } from '../panels/useFacilitate.ts';
import { Button, Dialog, showToast } from '../primitives/index.ts';
import { roundFirst } from '../roundName.ts';
import styles from './RoundDialog.module.css';

/** Asks whether the next meeting on this board is to begin. Mount it to open it. */
export function MeetingDialog({ onClose }: { readonly onClose: () => void }) {
  useLocale();
  const { send, error, busy } = useFacilitate();
  const round = useBoard(roundOf);
  // The number as it was on opening: this one is not counted twice while the window closes.
  const meetings = useBoard(({ method }) => method.meetings);
  const [number] = useState(meetings.length + 2);
  const [meeting] = useState(newId);
  const placing = round?.phase === 'placing';
  const begin = async () => {
    if (!(await send({ type: 'startMeeting', meeting }))) return;
    showToast({ text: m.lead_meeting_begun({ number }), tone: 'done' });
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={m.lead_meeting_title({ number })}
      description={placing ? m.lead_meeting_placing() : m.lead_meeting_text()}
      footer={
        <>
          <Button onClick={onClose}>{placing ? m.close() : m.cancel()}</Button>
          {placing ? null : (
            <Button variant="primary" aria-disabled={busy} onClick={() => void begin()}>
              {m.lead_meeting_begin({ number })}
            </Button>
          )}
        </>
      }
    >
      {round?.phase === 'revealed' ? (
        <p className={styles.note}>
          {m.lead_meeting_round({ round: roundFirst(round, meetings) })}
        </p>
      ) : null}
      <p role="alert" className={styles.error}>
        {error}
      </p>
    </Dialog>
  );
}
