import type { ParticipantId } from '@samenspel/shared/records';
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useBoard } from '../../../board/index.ts';
import { m } from '../../../i18n/index.ts';
import { describePerson } from '../../describe.ts';
import { Button } from '../../primitives/index.ts';
import { RemoveDialog } from './RemoveDialog.tsx';

/** A facilitator's way to take a participant off the board, with the question whether that is meant. */
export function RemovePerson({ participant }: { readonly participant: ParticipantId }) {
  const [open, setOpen] = useState(false);
  const person = useBoard((state) => describePerson(state, participant));
  return (
    <>
      <Button
        variant="quiet"
        size="small"
        icon={<Ellipsis aria-hidden />}
        aria-label={m.panels_remove_participant_of({ person })}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      />
      {open ? <RemoveDialog participant={participant} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
