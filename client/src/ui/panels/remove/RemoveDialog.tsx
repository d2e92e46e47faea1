import type { MarkerSubject, ParticipantId } from '@samenspel/shared/records';
import type { FacilitatorCommand } from '@samenspel/shared/session';
import { useOpenBoard } from '../../../board/index.ts';
import { m, useLocale } from '../../../i18n/index.ts';
import { describePerson } from '../../describe.ts';
import { Button, Dialog } from '../../primitives/index.ts';
import { useFacilitate } from '../useFacilitate.ts';
import styles from './RemoveDialog.module.css';

export interface RemoveDialogProps {
  readonly participant: ParticipantId;
  /** The marker that is meant, in words; absent: the participant alone can be removed. */
  readonly marker?: {
    readonly subject: MarkerSubject;
    readonly words: string;
    readonly lane: string;
  };
  readonly onClose: () => void;
}

/** Asks a facilitator whether a marker, or a whole participant, is to leave the board. Mount it to open it. */
export function RemoveDialog({ participant, marker, onClose }: RemoveDialogProps) {
  useLocale();
  const { board } = useOpenBoard();
  const { send, error, busy } = useFacilitate();
  const person = describePerson(board.getState(), participant);

  // That it is gone, everybody is told by the board itself.
  const remove = async (command: FacilitatorCommand) => {
    if (await send(command)) onClose();
  };
  const removeMarker = (one: NonNullable<typeof marker>) => {
    const { lane, about, kind } = one.subject;
    void remove({ type: 'removeMarker', participant, subject: { lane, about, kind } });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      footer={<Button onClick={onClose}>{m.cancel()}</Button>}
      title={marker ? m.panels_remove_marker() : m.panels_remove_participant()}
    >
      <div className={styles.choices}>
        {marker ? (
          <div className={styles.choice}>
            <p>{m.panels_remove_marker_text({ person, lane: marker.lane })}</p>
            <Button variant="danger" disabled={busy} onClick={() => removeMarker(marker)}>
              {m.panels_remove_marker()}
            </Button>
          </div>
        ) : null}
        <div className={styles.choice}>
          <p>{m.panels_remove_participant_text({ person })}</p>
          <Button
            variant="danger"
            disabled={busy}
            onClick={() => void remove({ type: 'removeParticipant', participant })}
          >
            {m.panels_remove_participant()}
          </Button>
        </div>
        <p className={styles.error} role="alert">
          {error}
        </p>
      </div>
    </Dialog>
  );
}
