import {
  CalendarPlus,
  CirclePlay,
  CircleStop,
  Drama,
  History,
  ListChecks,
  ListOrdered,
  MailPlus,
  Vote,
} from 'lucide-react';
import { useBoard, useOpenBoard } from '../../board/index.ts';
import { m, useLocale } from '../../i18n/index.ts';
import { stepOf } from '../../state/round.ts';
import { openInvitation } from '../invite/inviteStore.ts';
import { MenuItem } from '../primitives/Menu.tsx';
import { openLead } from './leadView.ts';
import { stageOf } from './stage.ts';
import { useAgenda } from './useLeading.ts';

/** What a facilitator does now and then, as entries of a menu. */
export function LeadMenuItems() {
  useLocale();
  const { view } = useOpenBoard();
  const { start, stop } = useAgenda();
  const running = useBoard((board) => stepOf(board) !== undefined);
  const placing = useBoard((board) => stageOf(board).kind === 'placing');
  return (
    <>
      <MenuItem icon={<ListOrdered />} onSelect={() => openLead(view, 'prepare')}>
        {m.lead_prepare()}
      </MenuItem>
      {placing ? null : (
        <MenuItem icon={<ListChecks />} onSelect={() => openLead(view, 'round')}>
          {m.lead_round_open()}
        </MenuItem>
      )}
      <MenuItem icon={<Vote />} onSelect={() => openLead(view, 'vote')}>
        {m.votes_open_new()}
      </MenuItem>
      <MenuItem icon={<MailPlus />} onSelect={openInvitation}>
        {m.present_invite()}
      </MenuItem>
      <MenuItem icon={<Drama />} onSelect={() => openLead(view, 'rehearse')}>
        {m.follow_rehearse_title()}
      </MenuItem>
      <MenuItem icon={<History />} onSelect={() => openLead(view, 'versions')}>
        {m.lead_versions()}
      </MenuItem>
      <MenuItem icon={<CalendarPlus />} onSelect={() => openLead(view, 'meeting')}>
        {m.lead_meeting()}
      </MenuItem>
      {running ? (
        <MenuItem icon={<CircleStop />} onSelect={() => void stop()}>
          {m.lead_agenda_stop()}
        </MenuItem>
      ) : (
        <MenuItem icon={<CirclePlay />} onSelect={() => void start()}>
          {m.lead_agenda_start()}
        </MenuItem>
      )}
    </>
  );
}
