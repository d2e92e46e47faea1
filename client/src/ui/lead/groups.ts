import type { FunctionComponent } from 'react';
import * as m from '../../i18n/generated/messages.js';
import { FollowControls } from '../follow/FollowControls.tsx';
import { VoteGroup } from '../votes/VoteGroup.tsx';
import { AgendaGroup } from './AgendaGroup.tsx';
import { CloseGroup } from './CloseGroup.tsx';
import { RoundGroup } from './RoundGroup.tsx';
import { TimerGroup } from './TimerGroup.tsx';

interface LeadGroup {
  readonly id: string;
  /** Its accessible name; on a phone its heading. */
  readonly label: () => string;
  /** Small buttons in a row that may wrap. */
  readonly Group: FunctionComponent;
}

/** What a facilitator leads with: from left to right in the bar, from top to bottom on a phone. */
export const LEAD_GROUPS: readonly LeadGroup[] = [
  { id: 'agenda', label: m.lead_group_agenda, Group: AgendaGroup },
  { id: 'round', label: m.lead_group_round, Group: RoundGroup },
  { id: 'close', label: m.lead_group_close, Group: CloseGroup },
  { id: 'timer', label: m.lead_group_timer, Group: TimerGroup },
  { id: 'vote', label: m.votes_panel, Group: VoteGroup },
  { id: 'follow', label: m.follow_controls, Group: FollowControls },
];
