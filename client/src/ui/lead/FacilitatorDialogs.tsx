import { useCallback } from 'react';
import { useOpenBoard, useView } from '../../board/index.ts';
import { RehearseDialog } from '../follow/RehearseDialog.tsx';
import { OpenVoteDialog } from '../votes/OpenVoteDialog.tsx';
import { GuideSheet } from './GuideSheet.tsx';
import { InstructionDialog } from './InstructionDialog.tsx';
import { MeetingDialog } from './MeetingDialog.tsx';
import { openLead } from './leadView.ts';
import { PrepareDialog } from './PrepareDialog.tsx';
import { RoundDialog } from './RoundDialog.tsx';
import { VersionsDialog } from './VersionsDialog.tsx';

/** The windows with which a facilitator leads, one at a time; each begins anew when it opens. */
export function FacilitatorDialogs() {
  const { view } = useOpenBoard();
  const dialog = useView((state) => state.lead.dialog);
  const close = useCallback(() => openLead(view, null), [view]);
  switch (dialog) {
    case null:
      return null;
    case 'guide':
      return <GuideSheet onClose={close} />;
    case 'prepare':
      return <PrepareDialog onClose={close} />;
    case 'round':
      return <RoundDialog onClose={close} />;
    case 'versions':
      return <VersionsDialog onClose={close} />;
    case 'rehearse':
      return <RehearseDialog onClose={close} />;
    case 'meeting':
      return <MeetingDialog onClose={close} />;
    case 'vote':
      return <OpenVoteDialog onClose={close} />;
    case 'instruction':
      return <InstructionDialog onClose={close} />;
  }
}
